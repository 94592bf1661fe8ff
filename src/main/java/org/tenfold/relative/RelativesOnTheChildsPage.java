package org.tenfold.relative;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.child.ChildSection;
import org.tenfold.child.Guardianship;
import org.tenfold.child.GuardianshipsOfAChild;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.Page;

/** Who helps with a child now, on its page: for the guardians and the staff, not for those who help. */
@RequestScoped
class RelativesOnTheChildsPage implements ChildSection {

    @CheckedTemplate(basePath = "relative")
    static class Templates {
        static native TemplateInstance section(Child child, List<Guardianship> lent, boolean maySay);
    }

    @Inject
    GuardianshipsOfAChild guardianships;

    @Inject
    Circles circles;

    @Inject
    VisibleChild visible;

    @Inject
    Page page;

    @Override
    public int order() {
        return 950;
    }

    @Override
    public String render(Child child, Account viewer) {
        if (!visible.readsWordsOf(child)) {
            return "";
        }
        List<Guardianship> current = guardianships.lentOf(child.id()).stream()
                .filter(lent -> !lent.isOverOn(visible.today()))
                .toList();
        boolean maySay = circles.maySay(child, viewer);
        return current.isEmpty() && !maySay ? "" : page.fragment(Templates.section(child, current, maySay));
    }
}
