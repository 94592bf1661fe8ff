package org.tenfold.attention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.course.TreatmentSession;
import org.tenfold.session.SessionSection;
import org.tenfold.shared.web.Page;

/** From the page of a session to the page on which its child's doctor is told something. */
@RequestScoped
class TellingOfASession implements SessionSection {

    @CheckedTemplate(basePath = "attention")
    static class Templates {
        static native TemplateInstance tell(String courseId);
    }

    @Inject
    Page page;

    @Override
    public int order() {
        return 800;
    }

    @Override
    public String render(TreatmentSession session, Account viewer) {
        return session.course().status().isOpen()
                ? page.fragment(Templates.tell(session.course().id().toString()))
                : "";
    }
}
