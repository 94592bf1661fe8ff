package org.tenfold.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.tenfold.shared.web.WayIn;

/** To the lock screen on what says it is a shared tablet, else to the sign-in page. The lock screen looks closer. */
@RequestScoped
class WayInOfTheBrowser implements WayIn {

    static final String LOCK = "/lock";
    static final String SIGN_IN = "/sign-in";

    @Context
    HttpHeaders headers;

    @Inject
    SignedIn signedIn;

    @Override
    public String path() {
        return isOnTablet() ? LOCK : SIGN_IN;
    }

    boolean isOnTablet() {
        return headers.getCookies().containsKey(TabletCookie.NAME);
    }
}
