package org.tenfold.attention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Referral;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** Whoever cares for a child tells the doctor what he saw. */
@Path("/courses/{id}/signs")
class SignPages {

    @CheckedTemplate(basePath = "attention")
    static class Templates {
        static native TemplateInstance report(Course course, Protocol protocol, SignForm form, FormErrors errors);
    }

    @Inject
    Courses courses;

    @Inject
    TreatmentSessions sessions;

    @Inject
    VisibleChild visible;

    @Inject
    ReportingASign reporting;

    @Inject
    Library library;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    public Response ask(@RestPath String id) {
        if (signedIn.role() == Role.MASSEUR) {
            return page.to("/sessions/" + sessionAtHand(id).id() + "/concern");
        }
        return page.of(shown(course(id), SignForm.empty(), FormErrors.none()));
    }

    @POST
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    public Response report(@RestPath String id, @BeanParam SignForm form) {
        Course course = course(id);
        FormErrors errors = new FormErrors(page.language());
        Referral sign = form.sign(errors, library.version(course.edition())).orElse(null);
        String words = form.words(errors);
        if (!errors.isEmpty()) {
            return page.invalid(shown(course, form, errors));
        }
        reporting.report(course, sign, words, signedIn.person());
        return page.to("/courses/" + course.id(), "signReported");
    }

    /** Whoever treats the child has one door, which a session opens: the one under way, else the last one begun, else the first. */
    private TreatmentSession sessionAtHand(String id) {
        Course course = courses.whole(NotFound.unlessId(id)).orElseThrow(NotFound::here);
        visible.of(course.child().id().toString());
        List<TreatmentSession> all = sessions.of(course.id());
        return all.stream()
                .filter(session -> session.startedAt() != null)
                .max(Comparator.comparing(TreatmentSession::startedAt))
                .orElseGet(() -> all.get(0));
    }

    private Course course(String id) {
        Course course = courses.whole(NotFound.unlessId(id)).orElseThrow(NotFound::here);
        visible.viewed(course.child().id().toString(), "child");
        if (!course.status().isOpen()) {
            throw new Refusal("courseStandsOtherwise");
        }
        return course;
    }

    private TemplateInstance shown(Course course, SignForm form, FormErrors errors) {
        return Templates.report(course, library.version(course.edition()), form, errors);
    }
}
