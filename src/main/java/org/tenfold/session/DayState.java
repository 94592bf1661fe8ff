package org.tenfold.session;

import java.time.LocalDate;
import java.time.LocalTime;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.TreatmentSession;

/** Where a session of a masseur's day stands, in a word and with a sign of its own, so that it is told without colour. */
public enum DayState {
    LEFT_OPEN("left-open", "warning"),
    LATE("late", "warning"),
    WAITING("waiting", "clock"),
    PLANNED("planned", "clock"),
    IN_PROGRESS("in-progress", "hand"),
    COURSE_PAUSED("paused", "pause"),
    DONE("done", "check"),
    POSTPONED("postponed", "arrow"),
    MISSED("missed", "absent"),
    STOPPED("stopped", "stop"),
    CANCELLED("cancelled", "block");

    /** Nobody is late by the minute. */
    private static final int GRACE_IN_MINUTES = 5;

    private final String code;
    private final String icon;

    DayState(String code, String icon) {
        this.code = code;
        this.icon = icon;
    }

    /** @param now on the clinic's wall */
    static DayState of(TreatmentSession session, LocalDate today, LocalTime now) {
        return switch (session.status()) {
            case IN_PROGRESS -> IN_PROGRESS;
            case DONE -> DONE;
            case POSTPONED -> POSTPONED;
            case MISSED -> MISSED;
            case STOPPED -> STOPPED;
            case CANCELLED -> CANCELLED;
            case PLANNED -> ofPlanned(session, today, now);
        };
    }

    private static DayState ofPlanned(TreatmentSession session, LocalDate today, LocalTime now) {
        if (session.course().status() == CourseStatus.PAUSED) {
            return COURSE_PAUSED;
        }
        if (session.isOverdueOn(today)) {
            return LEFT_OPEN;
        }
        if (session.plannedOn().isAfter(today)) {
            return PLANNED;
        }
        return session.plannedAt().plusMinutes(GRACE_IN_MINUTES).isBefore(now) ? LATE : WAITING;
    }

    /** Whether there is something to do about it today. */
    public boolean isToDo() {
        return this == LEFT_OPEN || this == LATE || this == WAITING || this == IN_PROGRESS;
    }

    /** The name by which styles know it. */
    public String code() {
        return code;
    }

    /** The name of its sign. */
    public String icon() {
        return icon;
    }
}
