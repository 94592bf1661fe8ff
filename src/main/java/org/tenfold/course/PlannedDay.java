package org.tenfold.course;

import java.time.LocalDate;
import java.util.List;

/** A day of a plan, and the days before it that were passed over. */
public record PlannedDay(LocalDate day, List<PassedOver> passedOver) {

    /** A day on which a session would have stood, and why it does not. */
    public record PassedOver(LocalDate day, Why why) {}

    /** Why a day was passed over. */
    public enum Why {
        CLINIC_CLOSED,
        MASSEUR_TAKEN,
        CHILD_HAS_SESSION
    }
}
