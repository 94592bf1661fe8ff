package org.tenfold.checkin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.course.TreatmentSession;
import org.tenfold.session.SessionSection;
import org.tenfold.shared.web.Page;

/** All that the family said on the day of a session, for those who treat: to whoever does it before it begins, to a doctor always. */
@RequestScoped
class CheckInOnTheSessionsPage implements SessionSection {

    @CheckedTemplate(basePath = "checkin")
    static class Templates {
        static native TemplateInstance beforeSession(List<CheckIn> said);
    }

    @Inject
    CheckIns checkIns;

    @Inject
    Page page;

    @Override
    public int order() {
        return 850;
    }

    @Override
    public String render(TreatmentSession session, Account viewer) {
        boolean reads = viewer.role() == Role.DOCTOR || viewer.role() == Role.MASSEUR && session.isPlanned();
        List<CheckIn> said = reads ? checkIns.saidOn(session.child().id(), session.plannedOn()) : List.of();
        return said.isEmpty() ? "" : page.fragment(Templates.beforeSession(said));
    }
}
