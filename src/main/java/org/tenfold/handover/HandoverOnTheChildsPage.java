package org.tenfold.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.child.ChildSection;

/** The handover above everything else on the page of a child, for those who treat it. */
@RequestScoped
class HandoverOnTheChildsPage implements ChildSection {

    @Inject
    HandoverViews views;

    @Override
    public int order() {
        return -100;
    }

    @Override
    public String render(Child child, Account viewer) {
        return HandingOver.isFor(viewer) ? views.section(child, HandoverViews.pathOf(child)) : "";
    }
}
