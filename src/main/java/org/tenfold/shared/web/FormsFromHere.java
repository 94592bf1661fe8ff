package org.tenfold.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Takes forms only from the portal's own pages, by what the browser itself says. It stands beside the form's token: that
 * one also serves browsers that say nothing, this one also turns away a neighbouring site under the same domain.
 */
class FormsFromHere {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @ServerRequestFilter
    Response turnAwayForeign(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        boolean foreign = site != null && !OURS.contains(site);
        return foreign && !READING.contains(request.getMethod())
                ? Response.status(Response.Status.BAD_REQUEST).build()
                : null;
    }
}
