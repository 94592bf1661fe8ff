package org.tenfold.checkin;

import org.tenfold.child.Child;
import org.tenfold.course.TreatmentSession;
import org.tenfold.session.FromHome;
import org.tenfold.shared.text.Text;

/**
 * How a child is today, on the page on which its family begins.
 *
 * @param answers whether the reader may answer
 * @param closed whether today's last session has begun
 * @param session the next one of today that has not begun; null where there is none
 * @param heard what counts today; null where nobody told anything
 * @param because the rule that speaks against a session; null where none does
 */
public record CheckInCard(
        Child child, boolean answers, boolean closed, TreatmentSession session, FromHome heard, Text because) {

    public boolean isIll() {
        return heard != null && heard.ill();
    }

    public boolean isAgainst() {
        return because != null;
    }

    /** Whether something was told that is worth reading again. */
    public boolean isSaid() {
        return heard != null && !heard.isBare();
    }

    public String path() {
        return "/home/" + child.id() + "/check-in";
    }
}
