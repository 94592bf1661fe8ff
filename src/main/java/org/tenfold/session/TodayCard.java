package org.tenfold.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;

/**
 * One session of a masseur's day.
 *
 * @param title of its protocol
 * @param band between which ages of the protocol the child is; null where they do not matter
 * @param alerts what is on the child's record
 * @param handover what the one before hands over; null where nothing is
 * @param fromHome what the family told today; null where it told nothing
 * @param next whether this is the one to do now
 */
public record TodayCard(
        TreatmentSession session,
        Text title,
        LocalDate today,
        DayState state,
        AgeBand band,
        List<Text> alerts,
        String handover,
        FromHome fromHome,
        boolean next) {

    public Age age() {
        return session.child().ageOn(today);
    }

    /** The age from the due date, where it differs; else null. */
    public Age correctedAge() {
        Age corrected = session.child().correctedAgeOn(today);
        return corrected.equals(age()) ? null : corrected;
    }

    public boolean isOver() {
        return session.isOver();
    }

    public boolean isOverdue() {
        return session.isOverdueOn(today);
    }

    /** Whether there is something to do about it today. */
    public boolean isWaiting() {
        return state.isToDo();
    }

    UUID childId() {
        return session.child().id();
    }
}
