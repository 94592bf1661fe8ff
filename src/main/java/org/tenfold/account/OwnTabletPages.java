package org.tenfold.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** "This is a shared tablet", said by whoever is signed in on it. */
@Path("/account/tablet")
class OwnTabletPages {

    private static final int LONGEST_NAME = 80;

    @Inject
    TabletsOfTheClinic tablets;

    @Inject
    OwnAccountViews views;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @POST
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.ADMINISTRATOR})
    public Response register(@RestForm String tablet) {
        FormErrors errors = new FormErrors(page.language());
        String name = errors.text("tablet", tablet, LONGEST_NAME);
        if (!errors.isEmpty()) {
            return page.invalid(views.own(tablet, errors));
        }
        Token token = tablets.register(signedIn.signIn(), name);
        return Response.fromResponse(page.to("/account", "tabletRegistered"))
                .cookie(TabletCookie.holding(token))
                .build();
    }

    @POST
    @Path("end")
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.ADMINISTRATOR})
    public Response giveUp() {
        if (!signedIn.isOnTablet()) {
            return page.to("/account");
        }
        tablets.giveUp(signedIn.signIn());
        return Response.fromResponse(page.to("/account", "tabletGivenUp"))
                .cookie(TabletCookie.gone())
                .build();
    }
}
