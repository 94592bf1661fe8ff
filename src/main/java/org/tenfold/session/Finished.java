package org.tenfold.session;

import java.util.List;
import org.tenfold.course.Reaction;
import org.tenfold.course.TreatmentSession;

/**
 * A session that was held or put off, as it is known now: what was recorded, and what was set right since.
 *
 * @param report null where none was kept
 * @param amendments in order
 */
public record Finished(TreatmentSession session, SessionReport report, List<SessionAmendment> amendments) {

    /** How many amendments there are, so that one made on an older page is noticed. */
    public String seen() {
        return String.valueOf(amendments.size());
    }

    /** As it was set right last, else as it was recorded. */
    public Reaction reaction() {
        return amendments.stream()
                .map(SessionAmendment::reactionAfter)
                .filter(known -> known != null)
                .reduce((earlier, later) -> later)
                .orElse(session.reaction());
    }

    /** The same of the minutes worked; null where nobody knows them. */
    public Integer minutes() {
        Integer recorded = report == null ? null : Integer.valueOf(report.minutesWorked());
        return amendments.stream()
                .map(SessionAmendment::minutesAfter)
                .filter(known -> known != null)
                .reduce((earlier, later) -> later)
                .orElse(recorded);
    }
}
