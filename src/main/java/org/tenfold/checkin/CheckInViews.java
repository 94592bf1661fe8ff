package org.tenfold.checkin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tenfold.child.Child;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.SessionsOfAChild;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.session.Vaccination;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** The page on which a family tells how the child is, with what follows from it. */
@RequestScoped
class CheckInViews {

    @CheckedTemplate(basePath = "checkin")
    static class Templates {
        static native TemplateInstance show(CheckInSheet sheet, FormErrors errors);
    }

    @Inject
    CheckIns checkIns;

    @Inject
    CheckInsAtHand atHand;

    @Inject
    SessionsOfAChild sessions;

    @Inject
    HomeQuestions questions;

    @Inject
    FamilyOfAChild family;

    @Inject
    VisibleChild visible;

    @Inject
    Library library;

    @Inject
    Page page;

    ChildsCourses courses(Child child) {
        return new ChildsCourses(sessions.of(child.id()), visible.today());
    }

    List<AskedAtHome> asked(Child child) {
        return questions.of(courses(child).goingOn());
    }

    /** The vaccination that was told of before and still makes the child wait; null where there is none. */
    Vaccination known(Child child) {
        return told(child)
                .flatMap(one -> one.on(visible.today()).answers().vaccination())
                .orElse(null);
    }

    private Optional<CheckIn> told(Child child) {
        return atHand.on(child.id(), visible.today());
    }

    Response show(Child child) {
        return page.of(Templates.show(sheet(child, form(child), false), FormErrors.none()));
    }

    /** The form again, after a tap that counts or with what cannot be taken. */
    Response again(Child child, CheckInForm form, FormErrors errors) {
        TemplateInstance template = Templates.show(sheet(child, form, true), errors);
        return errors.isEmpty() ? page.of(template) : page.invalid(template);
    }

    CheckinMessages words() {
        return MessageBundles.get(
                CheckinMessages.class, Localized.Literal.of(page.language().code()));
    }

    /** The form as it stood, with a day of return that cannot be taken. */
    CheckInForm formOf(Child child, String back) {
        return form(child).with("back-on", back);
    }

    private CheckInForm form(Child child) {
        List<AskedAtHome> asked = asked(child);
        return told(child)
                .filter(one -> one.said() == Said.ANSWERED && one.from().equals(visible.today()))
                .map(one -> CheckInForm.of(asked, one.told()))
                .orElseGet(() -> CheckInForm.usual(asked, known(child)));
    }

    private CheckInSheet sheet(Child child, CheckInForm form, boolean reopened) {
        LocalDate today = visible.today();
        CheckIn told = told(child).orElse(null);
        ChildsCourses courses = courses(child);
        return new CheckInSheet(
                child,
                today,
                family.answersFor(child.id()),
                family.decidesFor(child.id()),
                courses,
                told,
                told == null
                        ? List.of()
                        : told.struckOn(today).stream()
                                .flatMap(struck -> line(struck, courses))
                                .toList(),
                told == null ? List.of() : offers(InTheWay.of(told, courses)),
                checkIns.saidOn(child.id(), today),
                known(child),
                reopened,
                form);
    }

    private Stream<CheckInSheet.Line> line(StruckAtHome struck, ChildsCourses courses) {
        return courses.goingOn().stream()
                .filter(course -> course.id().equals(struck.courseId()))
                .map(course -> library.version(course.edition()))
                .flatMap(protocol -> protocol.rule(struck.ruleId()).stream()
                        .map(rule -> new CheckInSheet.Line(rule, protocol, struck.bearing())));
    }

    private List<CheckInSheet.Offer> offers(List<InTheWay> inTheWay) {
        return inTheWay.stream()
                .map(one -> new CheckInSheet.Offer(one.session(), protocol(one.session()), one.notBefore()))
                .toList();
    }

    private Protocol protocol(TreatmentSession session) {
        return library.version(session.course().edition());
    }
}
