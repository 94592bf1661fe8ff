package org.tenfold.shared.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

@Path("/assets/{version}/{name: .+}")
class AssetPages {

    @Inject
    Assets assets;

    /** A file of an older version answers with today's, not to be kept: a page that was open keeps its looks. */
    @GET
    @PermitAll
    public Response file(@RestPath String version, @RestPath String name) {
        byte[] file = assets.file(name);
        if (file == null) {
            throw NotFound.here();
        }
        return Response.ok(file, Assets.typeOf(name))
                .header("Cache-Control", assets.isCurrent(version) ? "public, max-age=31536000, immutable" : "no-cache")
                .build();
    }
}
