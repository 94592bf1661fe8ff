package org.tenfold.session;

import java.time.Duration;
import org.tenfold.course.Reaction;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.text.Text;

/**
 * One session in the history of a child.
 *
 * @param finished how it ended, as it was set right last
 * @param title of its protocol
 */
public record HistoryLine(Finished finished, Text title) {

    public TreatmentSession session() {
        return finished.session();
    }

    /** How the child took it, as it was set right last; null where nobody said. */
    public Reaction reaction() {
        return finished.reaction();
    }

    public boolean isAmended() {
        return !finished.amendments().isEmpty();
    }

    /** How long the child was treated, as it was set right last; null where it was not. */
    public Long minutes() {
        return finished.minutes() == null ? byTheClock() : Long.valueOf(finished.minutes());
    }

    private Long byTheClock() {
        TreatmentSession session = session();
        return session.isHeld() && session.startedAt() != null
                ? Math.max(
                        1,
                        Duration.between(session.startedAt(), session.endedAt()).toMinutes())
                : null;
    }

    /** Who said what became of it; before that, who will perform it. */
    public String who() {
        return session().recordedByName() == null
                ? session().performedBy().name()
                : session().recordedByName();
    }

    /** The sign by which the eye tells it from others. */
    public String icon() {
        return switch (session().status()) {
            case DONE -> DayState.DONE.icon();
            case POSTPONED -> DayState.POSTPONED.icon();
            case MISSED -> DayState.MISSED.icon();
            case STOPPED -> DayState.STOPPED.icon();
            case CANCELLED -> DayState.CANCELLED.icon();
            case IN_PROGRESS -> DayState.IN_PROGRESS.icon();
            case PLANNED -> DayState.PLANNED.icon();
        };
    }
}
