package org.tenfold.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.child.ChildSection;
import org.tenfold.shared.web.Page;

/** The way from a child to its reports. */
@RequestScoped
class ReportsOnTheChildsPage implements ChildSection {

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance toReports(Child child);
    }

    @Inject
    Page page;

    @Override
    public int order() {
        return 120;
    }

    @Override
    public String render(Child child, Account viewer) {
        return page.fragment(Templates.toReports(child));
    }
}
