package org.tenfold.homeprogramme;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Child;
import org.tenfold.course.Courses;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The exercises of a day, of today or of the week before: one tap for each, or for all that is left. */
@Path("/home/{child}/exercises/{day}")
class ExercisePages {

    @CheckedTemplate(basePath = "homeprogramme")
    static class Templates {
        static native TemplateInstance day(HomeDay day);
    }

    @Inject
    ParentsChild children;

    @Inject
    Courses courses;

    @Inject
    HomeDays days;

    @Inject
    KeepingTheDiary keeping;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response look(@RestPath String child, @RestPath String day) {
        ParentsChild.Guarded guarded = children.of(NotFound.unlessId(child));
        LocalDate asked = read(day);
        DaysToFill.admit(asked, children.today());
        UUID id = guarded.child().id();
        trail.record(signedIn.actor(), AuditAction.VIEWED, AuditSubject.ofChild("diary", id, id));
        return page.of(shown(guarded, asked, TypedWords.NONE));
    }

    @POST
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response enter(
            @RestPath String child, @RestPath String day, @BeanParam TapForm form, @BeanParam WordsForm said) {
        ParentsChild.Guarded guarded = children.of(NotFound.unlessId(child));
        Child of = guarded.child();
        courses.findByIdOptional(form.courseId())
                .filter(course -> course.child().id().equals(of.id()))
                .orElseThrow(NotFound::here);
        guarded.toWriteOf();
        LocalDate asked = read(day);
        if (form.isOvertaken(asked, children.today())) {
            throw new Refusal("exercisesOfAnotherDay");
        }
        FormErrors errors = new FormErrors(page.language());
        NotDoneWhy reason = form.reason(errors);
        DiaryWords words = said.read(errors, signedIn.person());
        if (!errors.isEmpty()) {
            String at = TypedWords.key(form.course(), form.isOfAll() ? TypedWords.ALL : form.exercise(), form.number());
            return page.invalid(shown(guarded, asked, new TypedWords(at, said, errors)));
        }
        Optional<UUID> tap = keeping.enter(form.tap(asked, reason, words), signedIn.person());
        String back = HomeDay.path(of, asked, children.today()) + "#" + form.place();
        return tap.map(one -> page.toReversible(back, reason == null ? "exerciseDone" : "exerciseLeftOut", "taps", one))
                .orElseGet(() -> page.to(back));
    }

    private TemplateInstance shown(ParentsChild.Guarded guarded, LocalDate day, TypedWords typed) {
        return Templates.day(days.of(
                        guarded.child(),
                        courses.of(guarded.child().id()),
                        day,
                        children.today(),
                        signedIn.person(),
                        guarded.takesPart())
                .with(typed));
    }

    private static LocalDate read(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw NotFound.here();
        }
    }
}
