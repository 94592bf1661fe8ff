package org.tenfold.account;

import jakarta.ws.rs.core.NewCookie;

/** The cookie that holds a browser's token: for this portal only, out of reach of scripts, never sent in the clear. */
final class SignInCookie {

    /** The prefix makes browsers refuse the cookie from a neighbouring site or an unencrypted page. */
    static final String NAME = "__Host-tenfold";

    private SignInCookie() {}

    static NewCookie holding(Token token) {
        return cookie(token.secret(), NewCookie.DEFAULT_MAX_AGE);
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
