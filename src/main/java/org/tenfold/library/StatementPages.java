package org.tenfold.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** Where the library comes from: single statements, and the documents in which they stand. */
@Path("/library")
@Authenticated
class StatementPages {

    @CheckedTemplate(basePath = "library")
    static class Templates {
        static native TemplateInstance statement(
                Statement statement, Source source, Protocol topic, List<Carrier> carriers);

        static native TemplateInstance sources(List<SourceUse> sources);

        static native TemplateInstance source(PageOfASource read);
    }

    @Inject
    Library library;

    @Inject
    LibraryOfTheClinic protocols;

    @Inject
    Page page;

    @GET
    @Path("statements/{id}")
    @Authenticated
    public Response statement(@RestPath String id) {
        Statement statement = library.statement(id).orElseThrow(NotFound::here);
        Source source = library.source(statement.source()).orElseThrow(NotFound::here);
        return page.of(Templates.statement(
                statement,
                source,
                protocols.current(statement.topic()).orElse(null),
                protocols.carriers().apply(id)));
    }

    @GET
    @Path("sources/{code}")
    @Authenticated
    public Response source(@RestPath String code, @RestQuery String after) {
        Source source = library.source(code).orElseThrow(NotFound::here);
        List<Statement> statements = library.statements().stream()
                .filter(statement -> statement.source().equals(code))
                .toList();
        return page.of(Templates.source(PageOfASource.of(source, statements, after, protocols.carriers())));
    }

    @GET
    @Path("sources")
    @Authenticated
    public Response sources() {
        return page.of(Templates.sources(library.sourceUses(protocols.protocols())));
    }
}
