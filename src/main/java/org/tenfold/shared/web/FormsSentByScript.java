package org.tenfold.shared.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers a script that sends a form which waited for a connection. It says for whom it was filled in, so that nothing
 * is recorded under the name of whoever uses the tablet by now; and it is told where the browser would have been led, so
 * that it can lead it there.
 */
class FormsSentByScript {

    static final String PERSON = "Tenfold-Person";
    static final String WAY = "Tenfold-Way";

    @Inject
    Shell shell;

    @Inject
    Page page;

    @ServerRequestFilter
    Response turnAwayOfAnother(ContainerRequestContext request) {
        String person = request.getHeaderString(PERSON);
        if (person == null) {
            return null;
        }
        page.language();
        boolean ofAnother = shell.isSignedIn() && !person.equals(shell.personId());
        return ofAnother ? Response.status(Response.Status.PRECONDITION_FAILED).build() : null;
    }

    @ServerResponseFilter
    void tellTheWay(ContainerRequestContext request, ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst("Location");
        if (request.getHeaderString(PERSON) != null && response.getStatus() == 303 && location != null) {
            response.setStatus(204);
            response.getHeaders().remove("Location");
            response.getHeaders().putSingle(WAY, location);
        }
    }
}
