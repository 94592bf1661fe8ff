package org.tenfold.interop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildSection;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.Page;

/** The way to the file of the record, on the child's page, for doctors and guardians. */
@RequestScoped
class ExportOnTheChildsPage implements ChildSection {

    @CheckedTemplate(basePath = "interop")
    static class Templates {
        static native TemplateInstance section(Child child);
    }

    @Inject
    VisibleChild visible;

    @Inject
    Page page;

    @Override
    public int order() {
        return 990;
    }

    @Override
    public String render(Child child, Account viewer) {
        boolean mayTake = viewer.role() == Role.DOCTOR || viewer.role() == Role.PARENT && visible.readsWordsOf(child);
        return mayTake ? page.fragment(Templates.section(child)) : "";
    }
}
