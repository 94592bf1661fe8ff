package org.tenfold.home;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.account.OwnAccount;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.Page;
import org.tenfold.shared.web.WayIn;

/** The first page of each role, and the language in which pages speak. */
@Path("/")
class FirstPages {

    @Inject
    SignedIn signedIn;

    @Inject
    OwnAccount ownAccount;

    @Inject
    WayIn wayIn;

    @Inject
    Page page;

    @GET
    @PermitAll
    public Response first() {
        if (!signedIn.isAnybody()) {
            return page.to(wayIn.path());
        }
        return page.to(
                switch (signedIn.role()) {
                    case DOCTOR -> "/overview";
                    case MASSEUR -> "/today";
                    case PARENT -> "/home";
                    case ADMINISTRATOR -> "/accounts";
                });
    }

    @POST
    @Path("language")
    @PermitAll
    public Response speak(@RestForm String language) {
        Language chosen = Language.of(language);
        if (signedIn.isAnybody()) {
            ownAccount.speak(signedIn.person(), chosen);
        }
        NewCookie remembered = new NewCookie.Builder(ShellOfThePerson.LANGUAGE_COOKIE)
                .value(chosen.code())
                .path("/")
                .maxAge(365 * 24 * 3600)
                .httpOnly(true)
                .secure(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.fromResponse(page.to("/", "saved")).cookie(remembered).build();
    }
}
