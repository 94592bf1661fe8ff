package org.tenfold.course;

import org.tenfold.library.Protocol;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.ScheduleItem;
import org.tenfold.library.rule.OfTheCourse;

/** Between which numbers a doctor orders, and which one he is offered. */
public record Bounds(int from, int to, int usual) {

    /** What anybody may order where the protocol is silent, or where its rules speak of what goes too far. */
    private static final Bounds ANY_SESSIONS = new Bounds(1, 40, 10);

    private static final Bounds ANY_SPACING = new Bounds(1, 30, 1);
    private static final Bounds ANY_MINUTES = new Bounds(5, 90, 20);

    /** Rules about the number warn or block by themselves, so that a doctor can give his reason. */
    static Bounds ofSessions(Protocol protocol) {
        boolean rulesSpeak = protocol.rulesAt(Moment.ASSIGNMENT).stream()
                .flatMap(rule -> rule.when().parts())
                .anyMatch(OfTheCourse.Sessions.class::isInstance);
        Bounds scheduled = of(protocol, PlanKey.SESSIONS_PER_COURSE, ANY_SESSIONS);
        return rulesSpeak ? new Bounds(ANY_SESSIONS.from, ANY_SESSIONS.to, scheduled.usual) : scheduled;
    }

    static Bounds ofSpacing(Protocol protocol) {
        return of(protocol, PlanKey.DAYS_BETWEEN_SESSIONS, ANY_SPACING);
    }

    static Bounds ofMinutes(Protocol protocol) {
        return of(protocol, PlanKey.SESSION_MINUTES, ANY_MINUTES);
    }

    private static Bounds of(Protocol protocol, PlanKey key, Bounds any) {
        return protocol.schedule(key)
                .map(line -> new Bounds(
                        least(line, any),
                        line.to() == null ? any.to : line.to(),
                        line.usual().orElse(any.usual)))
                .orElse(any);
    }

    private static int least(ScheduleItem line, Bounds any) {
        return Math.max(1, line.from() == null ? any.from : line.from());
    }
}
