package org.tenfold.attention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.course.TreatmentSession;
import org.tenfold.session.SessionSection;
import org.tenfold.shared.web.Page;

/** A parent's way from the page of a session to the page on which the doctor is told something. */
@RequestScoped
class TellingOfASession implements SessionSection {

    @Inject
    Page page;

    @Override
    public int order() {
        return 800;
    }

    @Override
    public String render(TreatmentSession session, Account viewer) {
        return viewer.role() == Role.PARENT && session.course().status().isOpen()
                ? page.fragment(AttentionOfTheCourse.Templates.tell(
                        session.course().id().toString()))
                : "";
    }
}
