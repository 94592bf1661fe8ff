package org.tenfold.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tenfold.shared.web.FormErrors;

/** The page of one's own account, with what is wrong in one of its forms. */
@RequestScoped
class OwnAccountViews {

    /** A browser as its list shows it; {@code name} is null when it says nothing that we know. */
    record Place(UUID id, String name, Instant since, Instant lastSeen, boolean here) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance own(
                Account person,
                List<Place> places,
                List<Qualifications.Qualification> trained,
                boolean onTablet,
                String tablet,
                FormErrors errors);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    OwnAccount ownAccount;

    @Inject
    TabletsOfTheClinic tablets;

    @Inject
    Qualifications qualifications;

    /** @param tablet the name for a shared tablet as it was typed; empty at first */
    TemplateInstance own(String tablet, FormErrors errors) {
        Account person = signedIn.person();
        SignIn here = signedIn.signIn();
        List<Place> places = ownAccount.signIns(person).stream()
                .map(open -> new Place(
                        open.id(),
                        BrowserName.of(open.browser()).orElse(null),
                        open.startedAt(),
                        open.lastSeenAt(),
                        open.id().equals(here.id())))
                .toList();
        return Templates.own(
                person,
                places,
                qualifications.of(person.role(), person.qualifications()),
                here.isOnTablet(),
                here.isOnTablet() ? tablets.nameOf(here) : tablet,
                errors);
    }
}
