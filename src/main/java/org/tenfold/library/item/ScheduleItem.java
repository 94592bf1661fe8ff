package org.tenfold.library.item;

import java.util.List;
import java.util.OptionalInt;
import org.tenfold.shared.text.Text;

/**
 * One line of the schedule. Those with a plan key count: sessions, days, minutes, rounds or courses, as the key says.
 * Whatever the sources leave open is null.
 */
public record ScheduleItem(
        String id,
        PlanKey plan,
        Integer from,
        Integer to,
        Integer defaultValue,
        TimeOfDay timeOfDay,
        Text text,
        List<String> cites,
        Reading reading)
        implements Cited {

    public enum TimeOfDay {
        MORNING,
        EVENING
    }

    public ScheduleItem {
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
    }

    /** What a plan takes when nobody says otherwise: the default, else the least, else the most. */
    public OptionalInt usual() {
        if (defaultValue != null) {
            return OptionalInt.of(defaultValue);
        }
        if (from != null) {
            return OptionalInt.of(from);
        }
        return to == null ? OptionalInt.empty() : OptionalInt.of(to);
    }

    /** Whether so many minutes go beyond what the line allows; a line that caps no time is never passed. */
    public boolean isCapPassedBy(int minutes) {
        return plan != null && plan.capsMinutes() && to != null && minutes > to;
    }

    /** Whether this many lies within what the sources give. */
    public boolean admits(int count) {
        return (from == null || count >= from) && (to == null || count <= to);
    }
}
