package org.tenfold.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.rule.Refusal;

/** Why a planned session cannot be begun now, whatever the check would say. */
public enum Hindrance {
    COURSE_PAUSED("courseIsPaused"),
    COURSE_OVER("courseIsOver"),
    EARLIER_SESSION_OPEN("earlierSessionIsOpen"),
    NOT_TODAY("sessionIsNotToday");

    private final String refusal;

    Hindrance(String refusal) {
        this.refusal = refusal;
    }

    /** @param ofCourse all attempts of all sessions of its course */
    static Optional<Hindrance> of(TreatmentSession session, List<TreatmentSession> ofCourse, LocalDate today) {
        if (session.course().status() == CourseStatus.PAUSED) {
            return Optional.of(COURSE_PAUSED);
        }
        if (!session.course().status().isOpen()) {
            return Optional.of(COURSE_OVER);
        }
        if (session.plannedOn().isAfter(today)) {
            return Optional.of(NOT_TODAY);
        }
        return earlierOpen(session, ofCourse).map(earlier -> EARLIER_SESSION_OPEN);
    }

    /** The session of the course that comes before this one and has no outcome yet: the order of a course holds. */
    static Optional<TreatmentSession> earlierOpen(TreatmentSession session, List<TreatmentSession> ofCourse) {
        return ofCourse.stream()
                .filter(other -> other.number() < session.number() && !other.isOver())
                .findFirst();
    }

    Refusal refused() {
        return new Refusal(refusal);
    }
}
