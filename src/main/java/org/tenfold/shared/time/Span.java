package org.tenfold.shared.time;

import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of calendar time as a clinician says it: "45 days", "6 weeks", "3 months". */
public record Span(int count, Unit unit) {

    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    private static final Pattern SPOKEN = Pattern.compile("(\\d{1,4}) (day|week|month|year)s?");

    /** @throws IllegalArgumentException with what is wrong, when the text is no such length */
    public static Span of(String spoken) {
        Matcher matcher = SPOKEN.matcher(spoken);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + spoken + "' is no length of time; write '45 days' or '3 months'");
        }
        return new Span(
                Integer.parseInt(matcher.group(1)),
                Unit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT) + "S"));
    }

    public Period period() {
        return switch (unit) {
            case DAYS -> Period.ofDays(count);
            case WEEKS -> Period.ofWeeks(count);
            case MONTHS -> Period.ofMonths(count);
            case YEARS -> Period.ofYears(count);
        };
    }
}
