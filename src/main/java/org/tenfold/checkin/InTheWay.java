package org.tenfold.checkin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.course.TreatmentSession;

/**
 * A session that should not be on its day because of what the family told. Of each course only the first one stands
 * here: when it gets a new day, those after it follow as far as they must.
 *
 * @param ruleId of the rule that speaks against it; null where the protocol has none
 * @param notBefore the first day on which it may be instead
 */
record InTheWay(TreatmentSession session, String ruleId, LocalDate notBefore) {

    /** @param told what counts today */
    static List<InTheWay> of(CheckIn told, ChildsCourses courses) {
        Map<UUID, InTheWay> firstOfCourse = new LinkedHashMap<>();
        for (TreatmentSession session : courses.ahead()) {
            of(told, session, courses.today())
                    .ifPresent(one -> firstOfCourse.putIfAbsent(session.course().id(), one));
        }
        return List.copyOf(firstOfCourse.values());
    }

    private static Optional<InTheWay> of(CheckIn told, TreatmentSession session, LocalDate today) {
        if (told.isIll()) {
            return session.plannedOn().isBefore(told.back())
                    ? Optional.of(new InTheWay(session, firstRule(told, session, today), told.back()))
                    : Optional.empty();
        }
        return told.struckOn(today).stream()
                .filter(struck -> struck.courseId().equals(session.course().id()))
                .filter(struck -> struck.bearing() != Bearing.PASSES)
                .filter(struck -> !session.plannedOn().isAfter(last(told, struck, today)))
                .findFirst()
                .map(struck -> new InTheWay(
                        session, struck.ruleId(), last(told, struck, today).plusDays(1)));
    }

    private static String firstRule(CheckIn told, TreatmentSession session, LocalDate today) {
        return told.struckOn(today).stream()
                .filter(struck -> struck.courseId().equals(session.course().id()))
                .map(StruckAtHome::ruleId)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate last(CheckIn told, StruckAtHome struck, LocalDate today) {
        return struck.bearing() == Bearing.WAITS ? told.until() : today;
    }
}
