package org.tenfold.interop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.shared.web.Attachment;
import org.tenfold.shared.web.Page;

/** The record of one child as a file: what is inside, and after that the file. */
@Path("/children/{id}/export")
class ExportPages {

    @CheckedTemplate(basePath = "interop")
    static class Templates {
        static native TemplateInstance export(ExportSheet sheet);
    }

    @Inject
    ExportingAChild exporting;

    @Inject
    RecordArchive archive;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.PARENT})
    public Response ask(@RestPath String id) {
        return page.of(Templates.export(
                ExportSheet.of(exporting.asked(id), exporting.recipient(), archive, exporting.isOnATablet())));
    }

    /** The file is complete, and its line on the trail is kept, before the first byte leaves. */
    @POST
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.PARENT})
    public Response make(@RestPath String id) {
        UnnamedFile file = UnnamedFile.create();
        try {
            return answer(exporting.write(id, file), file);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static Response answer(Extract extract, UnnamedFile file) {
        StreamingOutput content = target -> {
            try (file) {
                file.copyTo(target);
            }
        };
        return Response.ok(content, "application/zip")
                .header("Content-Disposition", named(extract).disposition())
                .header("Content-Length", file.size())
                .build();
    }

    /** Plainly by the number of the record, and by the given name. */
    private static Attachment named(Extract extract) {
        String day = "-" + extract.madeOn() + ".zip";
        return new Attachment(
                "record-" + EntryNames.slug(extract.child().recordNumber()) + day,
                extract.child().givenName() + day);
    }
}
