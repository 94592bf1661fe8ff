package org.tenfold.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** The handover of a child as it stands on a page, and the page of its history; also for rooms above this one. */
@RequestScoped
public class HandoverViews {

    private static final int NEWEST = 50;

    @CheckedTemplate(basePath = "handover")
    static class Templates {
        static native TemplateInstance section(HandoverLine line, String action, String history);

        static native TemplateInstance handover(
                Child child,
                List<HandoverLine> lines,
                HandoverForm form,
                String action,
                boolean fromSession,
                String back,
                FormErrors errors);
    }

    @Inject
    HandoverLines lines;

    @Inject
    Page page;

    /**
     * The line in force.
     *
     * @param action where the form sends the next line; null for whoever reads it here and writes elsewhere
     */
    public String section(Child child, String action) {
        HandoverLine line =
                lines.inForce(child.id()).filter(inForce -> !inForce.isEmpty()).orElse(null);
        return page.fragment(Templates.section(line, action, pathOf(child)));
    }

    TemplateInstance ofChild(Child child, HandoverForm form, FormErrors errors) {
        return whole(child, form, pathOf(child), false, "/children/" + child.id(), errors);
    }

    /** The same for whoever came from a session and is led back there. */
    public TemplateInstance ofSession(Child child, HandoverForm form, String session, FormErrors errors) {
        return whole(child, form, session + "/handover", true, session, errors);
    }

    HandoverForm inForce(Child child) {
        return new HandoverForm(
                lines.inForce(child.id()).map(HandoverLine::words).orElse(""));
    }

    private TemplateInstance whole(
            Child child, HandoverForm form, String action, boolean fromSession, String back, FormErrors errors) {
        return Templates.handover(child, lines.newest(child.id(), NEWEST), form, action, fromSession, back, errors);
    }

    static String pathOf(Child child) {
        return "/children/" + child.id() + "/handover";
    }
}
