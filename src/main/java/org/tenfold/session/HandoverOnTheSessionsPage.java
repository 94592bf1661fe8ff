package org.tenfold.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.course.TreatmentSession;
import org.tenfold.handover.HandingOver;
import org.tenfold.handover.HandoverViews;

/** The handover above everything else on the page of a session; a substitute who performs it reads and writes it too. */
@RequestScoped
class HandoverOnTheSessionsPage implements SessionSection {

    @Inject
    HandoverViews views;

    @Override
    public int order() {
        return -100;
    }

    @Override
    public String render(TreatmentSession session, Account viewer) {
        if (!HandingOver.isFor(viewer)) {
            return "";
        }
        String action = viewer.role() == Role.MASSEUR ? "/sessions/" + session.id() + "/handover" : null;
        return views.section(session.child(), action);
    }
}
