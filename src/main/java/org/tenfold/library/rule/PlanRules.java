package org.tenfold.library.rule;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.ScheduleItem;

/**
 * Rules that follow from a schedule. A protocol may speak of its numbers in rules of its own; where it does not, an order
 * that goes beyond the schedule warns, with the words and the citations of the line that says so.
 */
public final class PlanRules {

    /** Before it is morning, and from it on it is not. */
    private static final LocalTime NOON = LocalTime.NOON;

    private static final LocalTime EVENING = LocalTime.of(16, 0);

    private PlanRules() {}

    /** @param own the rules of the protocol itself */
    public static List<Rule> of(List<ScheduleItem> schedule, List<Rule> own) {
        List<Rule> rules = new ArrayList<>();
        for (ScheduleItem line : schedule) {
            Condition beyond = beyond(line);
            if (beyond != null && own.stream().noneMatch(rule -> speaksOf(rule, beyond))) {
                rules.add(warning(line, beyond));
            }
        }
        return List.copyOf(rules);
    }

    /** When an order goes beyond the line; null where it cannot. */
    private static Condition beyond(ScheduleItem line) {
        if (line.plan() == null) {
            return null;
        }
        return switch (line.plan()) {
            case COURSES -> line.to() == null ? null : new OfTheCourse.CourseNumber(Bound.ABOVE, line.to());
            case INTERVAL_BETWEEN_COURSES ->
                line.from() == null ? null : new OfTheCourse.SinceLastCourse(Bound.BELOW, line.from());
            case SESSIONS_PER_DAY -> line.to() != null && line.to() == 1 ? new OfTheCourse.MassageToday(true) : null;
            case MASSAGE_MINUTES_PER_DAY ->
                line.to() == null ? null : new OfTheCourse.MinutesToday(Bound.ABOVE, line.to());
            case TIME_OF_DAY -> outside(line.timeOfDay());
            default -> null;
        };
    }

    private static Condition outside(ScheduleItem.TimeOfDay timeOfDay) {
        if (timeOfDay == null) {
            return null;
        }
        return switch (timeOfDay) {
            case MORNING -> new OfTheCourse.Hour(Bound.FROM, NOON);
            case EVENING -> new OfTheCourse.Hour(Bound.BELOW, EVENING);
        };
    }

    private static boolean speaksOf(Rule rule, Condition beyond) {
        return rule.when().parts().anyMatch(part -> part.getClass() == beyond.getClass());
    }

    private static Rule warning(ScheduleItem line, Condition beyond) {
        return new Rule(
                line.id(),
                Moment.ASSIGNMENT,
                beyond,
                Effect.WARN,
                Overriding.REASON,
                line.text(),
                null,
                line.cites(),
                line.reading());
    }
}
