package org.tenfold.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tenfold.child.Child;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Library;
import org.tenfold.shared.text.Text;

/** Tells on the family's first page how the child is, from what is read for that page anyway. */
@RequestScoped
public class CheckInCards {

    @Inject
    CheckInsAtHand checkIns;

    @Inject
    FamilyOfAChild family;

    @Inject
    Library library;

    /**
     * Null where no course goes on, and where nobody would answer or has answered.
     *
     * @param attempts all of the child, of all its courses
     */
    public CheckInCard of(Child child, List<TreatmentSession> attempts, LocalDate today) {
        ChildsCourses courses = new ChildsCourses(attempts, today);
        Optional<CheckIn> told = checkIns.on(child.id(), today);
        boolean answers = family.answersFor(child.id());
        boolean nothing = told.isEmpty() && (!answers || courses.isBegunToday());
        if (!courses.isAny() || nothing) {
            return null;
        }
        return new CheckInCard(
                child,
                answers,
                courses.isBegunToday(),
                courses.waitingToday().stream().findFirst().orElse(null),
                told.map(one -> one.on(today)).orElse(null),
                told.filter(one -> !one.isIll())
                        .flatMap(one -> against(one, courses, today))
                        .orElse(null));
    }

    private Optional<Text> against(CheckIn told, ChildsCourses courses, LocalDate today) {
        return told.struckOn(today).stream()
                .filter(struck -> struck.bearing() != Bearing.PASSES)
                .flatMap(struck -> courses.goingOn().stream()
                        .filter(course -> course.id().equals(struck.courseId()))
                        .flatMap(course -> library.version(course.edition()).rule(struck.ruleId()).stream()))
                .findFirst()
                .map(rule -> rule.text());
    }
}
