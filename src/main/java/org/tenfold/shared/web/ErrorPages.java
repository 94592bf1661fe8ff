package org.tenfold.shared.web;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tenfold.shared.rule.Refusal;

/** Answers what goes wrong with a page in the reader's words. A route that is not his answers as one that is not there. */
@ApplicationScoped
class ErrorPages {

    private static final Set<String> REFUSALS = Arrays.stream(RefusalMessages.class.getDeclaredMethods())
            .map(java.lang.reflect.Method::getName)
            .collect(Collectors.toUnmodifiableSet());

    @CheckedTemplate(basePath = "error")
    static class Templates {
        static native TemplateInstance notFound();

        static native TemplateInstance badRequest();

        static native TemplateInstance refused(String reason);

        static native TemplateInstance failed(String reference);
    }

    @Inject
    Page page;

    @Inject
    WayIn wayIn;

    @ServerExceptionMapper(priority = 1)
    Response notFound(NotFoundException e) {
        return page.withStatus(404, Templates.notFound());
    }

    @ServerExceptionMapper(priority = 1)
    Response forbidden(ForbiddenException e) {
        return page.withStatus(404, Templates.notFound());
    }

    /** Nobody is signed in: on to where one gets in. */
    @ServerExceptionMapper(priority = 1)
    Response unauthorized(UnauthorizedException e) {
        return page.to(wayIn.path());
    }

    @ServerExceptionMapper(priority = 1)
    Response refused(Refusal e) {
        if (!REFUSALS.contains(e.key())) {
            throw new IllegalStateException("no message for the refusal " + e.key(), e);
        }
        return page.refused(Templates.refused(e.key()));
    }

    @ServerExceptionMapper(priority = 1)
    Response changedMeanwhile(OptimisticLockException e) {
        return page.refused(Templates.refused("changedMeanwhile"));
    }

    @ServerExceptionMapper(priority = 1)
    Response other(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status == 404 || status == 403) {
            return page.withStatus(404, Templates.notFound());
        }
        return status >= 400 && status < 500 ? page.withStatus(status, Templates.badRequest()) : e.getResponse();
    }

    /** A form whose token does not fit is turned away without a word; here it gets its page. */
    @ServerResponseFilter
    void explain(ContainerResponseContext response) {
        if (response.getStatus() == 400 && !response.hasEntity()) {
            Response explained = page.withStatus(400, Templates.badRequest());
            response.setEntity(explained.getEntity(), new Annotation[0], explained.getMediaType());
        }
    }

    /** What nobody foresaw: a reference to find it in the log, and nothing of its inside. */
    @ServerExceptionMapper(priority = 1)
    Response failed(Throwable e) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(e, "A page failed, reference %s", reference);
        return page.withStatus(500, Templates.failed(reference));
    }
}
