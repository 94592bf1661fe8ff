package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.web.NotFound;

/**
 * What a tick box sends: the course, the day for which the page was made, and the round that is ticked or taken back.
 * It says which of the two, so that a second tap of the same box asks for the same once more.
 */
public record TickForm(
        @RestForm String course,
        @RestForm String day,
        @RestForm String tick,
        @RestForm String untick) {

    UUID courseId() {
        return NotFound.unlessId(course == null ? "" : course);
    }

    boolean isOf(LocalDate today) {
        try {
            return day != null && LocalDate.parse(day).equals(today);
        } catch (DateTimeParseException e) {
            throw NotFound.here();
        }
    }

    boolean takesBack() {
        return untick != null;
    }

    int round() {
        try {
            return Integer.parseInt(takesBack() ? untick : tick);
        } catch (NumberFormatException e) {
            throw NotFound.here();
        }
    }
}
