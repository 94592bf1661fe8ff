package org.tenfold.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** One's own account: who one is here, the password, and the browsers on which one is signed in. */
@Path("/account")
class OwnAccountPages {

    @Inject
    SignedIn signedIn;

    @Inject
    OwnAccount ownAccount;

    @Inject
    OwnAccountViews views;

    @Inject
    AccountWords words;

    @Inject
    Page page;

    @GET
    @Authenticated
    public Response own() {
        return page.of(views.own("", FormErrors.none()));
    }

    @POST
    @Path("password")
    @Authenticated
    public Response changePassword(
            @RestForm String current, @RestForm String password, @RestForm String passwordAgain) {
        FormErrors errors = new FormErrors(page.language());
        if (!ownAccount.knows(signedIn.person(), current)) {
            errors.add("current", words.spoken().passwordUntilNowWrong());
        }
        NewPassword.of(signedIn.person(), password, passwordAgain).check(errors, words.spoken());
        if (!errors.isEmpty()) {
            return page.invalid(views.own("", errors));
        }
        ownAccount.changePassword(signedIn.signIn(), password);
        return page.to("/account", "passwordChanged");
    }

    @POST
    @Path("sign-ins/{id}/end")
    @Authenticated
    public Response signOutThere(@RestPath String id) {
        if (!ownAccount.revoke(signedIn.person(), NotFound.unlessId(id))) {
            throw NotFound.here();
        }
        return page.to("/account", "signedOutThere");
    }

    @POST
    @Path("sign-ins/end-others")
    @Authenticated
    public Response signOutEverywhereElse() {
        ownAccount.revokeOthers(signedIn.signIn());
        return page.to("/account", "signedOutElsewhere");
    }
}
