package org.tenfold.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** One's own PIN for shared tablets. */
@Path("/account/pin")
class OwnPinPages {

    /** Another name than that of the form beside it, which asks for the same. */
    static final String PASSWORD_FIELD = "passwordForPin";

    @Inject
    OwnAccount ownAccount;

    @Inject
    OwnPin ownPin;

    @Inject
    OwnAccountViews views;

    @Inject
    SignedIn signedIn;

    @Inject
    AccountWords words;

    @Inject
    Page page;

    @POST
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.ADMINISTRATOR})
    public Response set(@RestForm String passwordForPin, @RestForm String pin, @RestForm String pinAgain) {
        FormErrors errors = new FormErrors(page.language());
        if (!ownAccount.knows(signedIn.person(), passwordForPin)) {
            errors.add(PASSWORD_FIELD, words.spoken().passwordUntilNowWrong());
        }
        NewPin typed = NewPin.of(pin, pinAgain);
        typed.check(errors, words.ofTablets());
        if (!errors.isEmpty()) {
            return page.invalid(views.own("", errors));
        }
        ownPin.set(signedIn.person(), typed.pin());
        return page.to("/account", "pinSet");
    }

    @POST
    @Path("removal")
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.ADMINISTRATOR})
    public Response remove() {
        ownPin.remove(signedIn.person());
        return page.to("/account", "pinRemoved");
    }
}
