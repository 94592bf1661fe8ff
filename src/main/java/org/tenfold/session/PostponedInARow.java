package org.tenfold.session;

import java.util.Comparator;
import java.util.List;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.TreatmentSession;

/** How many sessions of a course were postponed one after another, up to now. */
final class PostponedInARow {

    private static final Comparator<TreatmentSession> IN_ORDER =
            Comparator.comparingInt(TreatmentSession::number).thenComparingInt(TreatmentSession::attempt);

    private PostponedInARow() {}

    /** @param ofCourse all attempts of all sessions of the course */
    static int of(TreatmentSession now, List<TreatmentSession> ofCourse) {
        int inARow = 0;
        for (TreatmentSession before : ofCourse.stream()
                .filter(other -> IN_ORDER.compare(other, now) < 0)
                .sorted(IN_ORDER.reversed())
                .toList()) {
            if (before.status() != SessionStatus.POSTPONED) {
                break;
            }
            inARow++;
        }
        return inARow;
    }
}
