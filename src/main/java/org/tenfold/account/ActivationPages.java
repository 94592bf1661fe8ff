package org.tenfold.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** The one-time link of an invitation: its owner chooses a password. */
@Path("/activate/{token}")
class ActivationPages {

    private static final int GONE = 410;

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance activate(String token, Account owner, FormErrors errors);

        static native TemplateInstance spent();
    }

    @Inject
    Inviting inviting;

    @Inject
    AccountWords words;

    @Inject
    Page page;

    @GET
    @PermitAll
    public Response form(@RestPath String token) {
        return owner(token)
                .map(owner -> page.of(Templates.activate(token, owner, FormErrors.none())))
                .orElseGet(this::spent);
    }

    @POST
    @PermitAll
    public Response activate(@RestPath String token, @RestForm String password, @RestForm String passwordAgain) {
        Optional<Account> owner = owner(token);
        if (owner.isEmpty()) {
            return spent();
        }
        FormErrors errors = new FormErrors(page.language());
        NewPassword.of(owner.get(), password, passwordAgain).check(errors, words.spoken());
        if (!errors.isEmpty()) {
            return page.invalid(Templates.activate(token, owner.get(), errors));
        }
        inviting.activate(new Token(token), password);
        return page.to("/sign-in", "accountActivated");
    }

    private Optional<Account> owner(String token) {
        return inviting.good(new Token(token)).map(Invitation::account);
    }

    private Response spent() {
        return page.withStatus(GONE, Templates.spent());
    }
}
