package org.tenfold.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildSection;
import org.tenfold.course.SessionsOfAChild;
import org.tenfold.shared.web.Page;

/** The newest sessions of a child at a glance, on its page, for the staff; from there to all of them. */
@RequestScoped
class HistoryOnTheChildsPage implements ChildSection {

    private static final int NEWEST = 20;

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance newest(String all, History history);
    }

    @Inject
    Histories histories;

    @Inject
    SessionsOfAChild sessions;

    @Inject
    Page page;

    @Override
    public int order() {
        return 150;
    }

    @Override
    public String render(Child child, Account viewer) {
        if (viewer.role() == Role.PARENT) {
            return "";
        }
        History history = histories.newest(sessions.of(child.id()), NEWEST);
        return history.isEmpty()
                ? ""
                : page.fragment(Templates.newest("/children/" + child.id() + "/sessions", history));
    }
}
