package org.tenfold.session;

import java.time.LocalDate;
import java.util.List;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;

/**
 * One session of a masseur's day.
 *
 * @param title of its protocol
 * @param alerts what is on the child's record
 * @param next whether this is the one to do now
 */
public record TodayCard(TreatmentSession session, Text title, LocalDate today, List<Text> alerts, boolean next) {

    public Age age() {
        return session.child().ageOn(today);
    }

    public boolean isOver() {
        return session.isOver();
    }

    public boolean isOverdue() {
        return session.isOverdueOn(today);
    }

    public boolean isCoursePaused() {
        return session.course().status() == CourseStatus.PAUSED;
    }

    /** Whether there is something to do about it today. */
    public boolean isWaiting() {
        return session.isInProgress()
                || (session.isPlanned()
                        && !session.plannedOn().isAfter(today)
                        && session.course().status().isOpen()
                        && !isCoursePaused());
    }
}
