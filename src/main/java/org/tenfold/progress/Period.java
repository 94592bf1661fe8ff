package org.tenfold.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tenfold.shared.web.FormErrors;

/** The days over which a clinic looks at itself, both ends among them. */
public record Period(LocalDate from, LocalDate to) {

    static final int USUAL_DAYS = 90;

    /** Two years and a day: more is asked for in two looks. */
    private static final int MOST_DAYS = 731;

    static Period upTo(LocalDate today, int days) {
        return new Period(today.minusDays(days - 1L), today);
    }

    /** What was asked for; what is usual where nothing was, or where it cannot be read. */
    static Period read(String from, String to, LocalDate today, FormErrors errors, String longest) {
        LocalDate last = errors.optionalDate("to", to);
        LocalDate end = last == null ? today : last;
        LocalDate first = errors.optionalDate("from", from);
        LocalDate start = first == null ? upTo(end, USUAL_DAYS).from() : first;
        if (start.isAfter(end) || ChronoUnit.DAYS.between(start, end) >= MOST_DAYS) {
            errors.add("from", longest);
        }
        return errors.isEmpty() ? new Period(start, end) : upTo(today, USUAL_DAYS);
    }

    /** As part of an address. */
    public String query() {
        return "from=" + from + "&to=" + to;
    }
}
