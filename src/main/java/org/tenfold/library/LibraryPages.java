package org.tenfold.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The library, to find a protocol and to read it. */
@Path("/library")
@Authenticated
class LibraryPages {

    /** Before the number of a version that the clinic has published itself. */
    private static final String OWN = "own-";

    @CheckedTemplate(basePath = "library")
    static class Templates {
        static native TemplateInstance list(
                LibrarySearch search, List<LibrarySearch.Hit> hits, boolean doctor, boolean lead);

        static native TemplateInstance protocol(OpenProtocol open);
    }

    @Inject
    Library library;

    @Inject
    LibraryOfTheClinic protocols;

    @Inject
    OwnProtocols own;

    @Inject
    ClinicReadings readings;

    @Inject
    NewerEditions newer;

    @Inject
    SignedIn signedIn;

    @Inject
    SearchIndex index;

    @Inject
    Page page;

    @GET
    @Authenticated
    public Response list(@BeanParam LibrarySearch search) {
        return page.of(Templates.list(
                search,
                search.in(protocols.protocols(), index),
                signedIn.role() == Role.DOCTOR,
                signedIn.isMedicalLead()));
    }

    @GET
    @Path("{slug}")
    @Authenticated
    public Response newest(@RestPath String slug) {
        return read(protocols.current(slug).orElseThrow(NotFound::here));
    }

    @GET
    @Path("{slug}/{number}")
    @Authenticated
    public Response version(@RestPath String slug, @RestPath String number) {
        if (!number.matches("(" + OWN + ")?[1-9]\\d{0,5}")) {
            throw NotFound.here();
        }
        return read((number.startsWith(OWN)
                        ? protocols.ownVersion(slug, Integer.parseInt(number.substring(OWN.length())))
                        : protocols.version(slug, Integer.parseInt(number)))
                .orElseThrow(NotFound::here));
    }

    private Response read(Protocol protocol) {
        boolean lead = signedIn.isMedicalLead();
        return page.of(Templates.protocol(new OpenProtocol(
                protocol,
                library.history(protocol.slug()),
                own.history(protocol.slug()),
                library.cautionsFor(protocol),
                library.sourcesOf(protocol),
                library.vocabularies(),
                readings.newest(),
                lead,
                lead ? newer.of(protocol).orElse(null) : null)));
    }
}
