package org.tenfold.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tenfold.shared.web.Page;
import org.tenfold.shared.web.Shell;

/**
 * Remembers of a shared tablet when it was used last, whether hands are busy before it, and which page it shows, so that
 * it locks in time and whoever comes back finds his page again. The page is kept here and never in an address.
 */
@ApplicationScoped
class KeepingThePlace {

    private static final int LONGEST = 400;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    SignIns signIns;

    @Inject
    Clock clock;

    @ServerResponseFilter
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        // What is turned away before it reaches a page, such as a form without its token, is no sign of life.
        if (!BlockingOperationControl.isBlockingAllowed() || !signedIn.isOnTablet()) {
            return;
        }
        boolean page = response.hasEntity() && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
        boolean readable = page && response.getStatus() == 200 && "GET".equals(request.getMethod());
        String place = readable ? pathOf(request.getUriInfo().getRequestUri()) : null;
        SignIn signIn = signedIn.signIn();
        QuarkusTransaction.requiringNew().run(() -> {
            if (page) {
                signIns.showing(signIn.id(), clock.instant(), shell.hasHandsBusy());
            } else {
                signIns.touched(signIn.id(), clock.instant());
            }
            if (place != null && place.length() <= LONGEST && Page.isOfThisPortal(place)) {
                signIns.isAt(signIn.id(), place);
            }
        });
    }

    private static String pathOf(URI asked) {
        return asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + "?" + asked.getRawQuery();
    }
}
