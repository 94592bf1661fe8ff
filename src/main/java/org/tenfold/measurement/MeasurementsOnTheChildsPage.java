package org.tenfold.measurement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildSection;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.Page;

/** The newest few values on the page of a child; from there to all of them, and to writing some down. */
@RequestScoped
class MeasurementsOnTheChildsPage implements ChildSection {

    private static final int FEW = 6;

    @CheckedTemplate(basePath = "measurement")
    static class Templates {
        static native TemplateInstance section(Child child, List<MeasureLine> lines, String show, boolean staff);
    }

    @Inject
    MeasurementBoards boards;

    @Inject
    MotorSheets movements;

    @Inject
    VisibleChild visible;

    @Inject
    Page page;

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String render(Child child, Account viewer) {
        List<Measurement> newest = boards.newest(child, visible.today());
        List<MeasureLine> lines = boards.newestFew(child, viewer, newest, FEW);
        String show = movements.toShow(child, newest, visible.today());
        boolean staff = viewer.role() != Role.PARENT;
        return page.fragment(Templates.section(child, lines, show, staff));
    }
}
