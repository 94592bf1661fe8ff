package org.tenfold.measurement;

import java.util.Optional;
import org.tenfold.measurement.growth.Growth;

/**
 * A value against the growth standards, for the age since birth and, of a preterm child in its first two years, for the
 * age since the day on which it was due.
 *
 * @param corrected null where the age is not corrected, and before the due date
 * @param beforeDue whether the due date was still ahead: the standards say nothing of such children
 */
public record Comparison(Growth sinceBirth, Growth corrected, boolean beforeDue) {

    /** The one that counts. */
    public record Judged(Growth growth, boolean corrected) {}

    /** By corrected age where there is one; nothing before the due date. */
    public Optional<Judged> judged() {
        if (beforeDue) {
            return Optional.empty();
        }
        return Optional.of(corrected == null ? new Judged(sinceBirth, false) : new Judged(corrected, true));
    }
}
