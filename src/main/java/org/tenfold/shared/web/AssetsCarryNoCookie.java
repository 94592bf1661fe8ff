package org.tenfold.shared.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** An asset may be kept by a proxy for everybody; the form's cookie of one visitor must not be kept with it. */
class AssetsCarryNoCookie {

    private static final int AFTER_ALL_OTHERS = 0;

    @ConfigProperty(name = "quarkus.rest-csrf.cookie-name")
    String formCookie;

    @ServerResponseFilter(priority = AFTER_ALL_OTHERS)
    void drop(ContainerResponseContext response, RoutingContext routing) {
        if (routing.normalizedPath().startsWith("/assets/")) {
            routing.response().removeCookie(formCookie, false);
        }
    }
}
