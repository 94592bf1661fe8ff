package org.tenfold.relative;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.account.AccountSection;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Guardianships;
import org.tenfold.child.Sight;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.Page;

/** An administrator's way from the account of a guardian to those who help with his children. */
@RequestScoped
class ChildrenOfAnAccount implements AccountSection {

    @CheckedTemplate(basePath = "relative")
    static class Templates {
        static native TemplateInstance ofAccount(List<Child> children);
    }

    @Inject
    Guardianships guardianships;

    @Inject
    VisibleChild visible;

    @Inject
    Page page;

    @Override
    public String render(Account account) {
        if (account.role() != Role.PARENT) {
            return "";
        }
        List<Child> children = guardianships.currentOf(account.id(), visible.today(), Sight.EXERCISES).stream()
                .map(Guardianship::child)
                .distinct()
                .toList();
        return children.isEmpty() ? "" : page.fragment(Templates.ofAccount(children));
    }
}
