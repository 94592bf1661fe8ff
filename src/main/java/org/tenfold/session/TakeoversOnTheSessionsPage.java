package org.tenfold.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.web.Page;

/** For those who treat: in whose hands a running session is, and through whose hands it went. */
@RequestScoped
class TakeoversOnTheSessionsPage implements SessionSection {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance takeovers(
                TreatmentSession session, List<Takeover> takeovers, boolean inOtherHands);
    }

    @Inject
    Takeovers takeovers;

    @Inject
    Page page;

    @Override
    public int order() {
        return -50;
    }

    @Override
    public String render(TreatmentSession session, Account viewer) {
        if (!viewer.role().isStaff()) {
            return "";
        }
        List<Takeover> all = session.isTakenOver() ? takeovers.of(session.id()) : List.of();
        boolean inOtherHands = viewer.role() == Role.MASSEUR && session.isInProgress() && !session.isInHandsOf(viewer);
        return all.isEmpty() && !inOtherHands ? "" : page.fragment(Templates.takeovers(session, all, inOtherHands));
    }
}
