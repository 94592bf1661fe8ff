package org.tenfold.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Pages are never kept by a browser or a proxy, so that a shared tablet shows no child after sign-out. */
class NothingIsKept {

    @ServerResponseFilter
    void forbidKeeping(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putIfAbsent("Cache-Control", java.util.List.of("no-store"));
    }
}
