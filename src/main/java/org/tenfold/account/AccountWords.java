package org.tenfold.account;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.clinic.ClinicMessages;
import org.tenfold.shared.web.Page;

/** The words of this room in the language of the request, for what is said outside of a template. */
@RequestScoped
class AccountWords {

    @Inject
    Page page;

    AccountMessages spoken() {
        return in(AccountMessages.class);
    }

    TabletMessages ofTablets() {
        return in(TabletMessages.class);
    }

    AccountsMessages ofAdministrators() {
        return in(AccountsMessages.class);
    }

    ClinicMessages ofClinics() {
        return in(ClinicMessages.class);
    }

    private <T> T in(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(page.language().code()));
    }
}
