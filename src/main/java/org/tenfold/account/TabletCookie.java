package org.tenfold.account;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** The cookie by which a shared tablet is known again, whoever is signed in on it or nobody. Alone it opens nothing. */
final class TabletCookie {

    static final String NAME = "__Host-tenfold-tablet";

    /** As long as browsers keep one; it is renewed whenever someone signs in. */
    private static final int AGE = (int) Duration.ofDays(400).toSeconds();

    private TabletCookie() {}

    static NewCookie holding(Token token) {
        return cookie(token.secret(), AGE);
    }

    static NewCookie gone() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
