package org.tenfold.course;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.library.Protocol;

/**
 * What a doctor orders before he signs: the protocol for a child, performed by whom, from which day, at which hour, how
 * many sessions, to what end. Answers are those to the protocol's questions at assignment, overrides the reasons by the
 * id of the rule that they set aside.
 */
public record CourseOrder(
        Child child,
        Protocol protocol,
        String variantId,
        Account prescribedBy,
        Account performedBy,
        LocalDate firstDay,
        LocalTime hour,
        int sessions,
        int spacingDays,
        int minutes,
        String goal,
        Map<String, String> answers,
        Map<String, String> overrides) {

    /** The same order with another first day. */
    CourseOrder beginning(LocalDate day) {
        return new CourseOrder(
                child,
                protocol,
                variantId,
                prescribedBy,
                performedBy,
                day,
                hour,
                sessions,
                spacingDays,
                minutes,
                goal,
                answers,
                overrides);
    }
}
