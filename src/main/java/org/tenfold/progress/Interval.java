package org.tenfold.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tenfold.library.item.ScheduleItem;

/**
 * From the end of one course to the beginning of the next, against what the protocol plans.
 *
 * @param planned the line of the schedule; null where the sources are silent
 */
public record Interval(LocalDate from, LocalDate to, ScheduleItem planned) {

    /** How it lies to the plan. */
    public enum Fit {
        AS_PLANNED("success"),
        SHORT("warning"),
        LONG("warning"),
        OPEN("neutral");

        private final String code;

        Fit(String code) {
            this.code = code;
        }

        /** The name by which styles know it. */
        public String code() {
            return code;
        }
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    public Fit fit() {
        if (planned == null || planned.admits(days())) {
            return planned == null ? Fit.OPEN : Fit.AS_PLANNED;
        }
        return planned.from() != null && days() < planned.from() ? Fit.SHORT : Fit.LONG;
    }

    /** The first day on which another course may begin after one that ended; none where the sources are silent. */
    static Optional<LocalDate> earliestAfter(LocalDate ended, ScheduleItem planned) {
        return planned == null || planned.from() == null
                ? Optional.empty()
                : Optional.of(ended.plusDays(planned.from()));
    }
}
