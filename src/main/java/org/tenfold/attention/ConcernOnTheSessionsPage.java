package org.tenfold.attention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.course.TreatmentSession;
import org.tenfold.session.SessionSection;
import org.tenfold.shared.web.Page;

/** The door to the doctor, before everything else on the page of a session, in whatever state it is; for the staff. */
@RequestScoped
class ConcernOnTheSessionsPage implements SessionSection {

    @Inject
    Page page;

    @Override
    public int order() {
        return -50;
    }

    @Override
    public String render(TreatmentSession session, Account viewer) {
        return viewer.role() == Role.PARENT
                ? ""
                : page.fragment(AttentionOfTheCourse.Templates.door("/sessions/" + session.id() + "/concern"));
    }
}
