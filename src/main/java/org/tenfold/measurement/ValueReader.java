package org.tenfold.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenfold.child.Child;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.web.FormErrors;

/** Reads values as they are typed. What cannot be is an error; what can hardly be is asked once more. */
final class ValueReader {

    private static final int LONGEST = 12;

    private final MeasurementWords words;
    private final FormErrors errors;
    private final Child child;
    private final LocalDate today;
    private final ComparingGrowth comparing;
    private final Set<String> doubted = new HashSet<>();

    ValueReader(MeasurementWords words, FormErrors errors, Child child, LocalDate today, ComparingGrowth comparing) {
        this.words = words;
        this.errors = errors;
        this.child = child;
        this.today = today;
        this.comparing = comparing;
    }

    /** The day, if the child lived and it is not ahead; else null. */
    LocalDate day(String field, String typed) {
        LocalDate day = errors.date(field, typed);
        if (day != null && (day.isAfter(today) || day.isBefore(child.birthDate()))) {
            errors.add(field, words.messages().dayOutOfRange());
            return null;
        }
        return day;
    }

    /**
     * The value, or null when something is wrong with it.
     *
     * @param day on which it was measured; null when that is not known
     * @param sure what was typed when the value was confirmed
     */
    BigDecimal value(MeasureTerm term, String field, String typed, String sure, LocalDate day) {
        BigDecimal value = number(field, typed);
        if (value == null) {
            return null;
        }
        var age = child.ageOn(day == null ? today : day);
        Plausibility plausibility = Plausibility.of(value, term, age);
        if (plausibility == Plausibility.NONSENSE) {
            errors.add(field, words.messages().nonsense(said(term, value), range(term, term.rangeAt(age))));
            return null;
        }
        if (plausibility == Plausibility.DOUBTFUL) {
            doubted.add(field);
            if (!typed.equals(sure)) {
                errors.add(field, words.messages().really(said(term, value), range(term, term.rangeAt(age))));
                return null;
            }
        } else if (hardlyGrows(term, value, day)) {
            doubted.add(field);
            if (!typed.equals(sure)) {
                errors.add(field, words.messages().reallyGrown(said(term, value)));
                return null;
            }
        }
        return value;
    }

    /** Whether hardly any child of this age and sex measures so much or so little. */
    private boolean hardlyGrows(MeasureTerm term, BigDecimal value, LocalDate day) {
        return comparing
                .of(child, term.code(), value, day == null ? today : day)
                .flatMap(Comparison::judged)
                .filter(judged -> judged.growth().implausible())
                .isPresent();
    }

    /** Asks once more for a type of a hip by ultrasound that its angle and the age of the child do not go with. */
    BigDecimal grafType(MeasureTerm term, String field, String typed, String sure, BigDecimal alpha, LocalDate day) {
        BigDecimal chosen = value(term, field, typed, sure, day);
        if (chosen == null || alpha == null) {
            return chosen;
        }
        LocalDate on = day == null ? today : day;
        List<MeasureTerm.Option> possible = term.options().stream()
                .filter(option -> GrafType.isPossible(option.code(), alpha, child.ageOn(on))
                        || GrafType.isPossible(option.code(), alpha, child.correctedAgeOn(on)))
                .toList();
        if (term.option(chosen).filter(possible::contains).isPresent()) {
            return chosen;
        }
        doubted.add(field);
        if (typed.equals(sure)) {
            return chosen;
        }
        String names =
                possible.stream().map(option -> words.text(option.name())).collect(Collectors.joining(", "));
        errors.add(field, words.messages().reallyGraf(words.value(term, chosen), words.number(alpha), names));
        return null;
    }

    /** What was typed as a number; null where it is none, which is said elsewhere. */
    static BigDecimal numberOrNull(String typed) {
        try {
            return typed.isEmpty() || typed.length() > LONGEST ? null : new BigDecimal(typed.replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private String said(MeasureTerm term, BigDecimal value) {
        return term.isNumber() ? words.value(term, value) : words.number(value);
    }

    private String range(MeasureTerm term, MeasureTerm.Range range) {
        return range == null ? words.messages().range("0", "1") : words.range(term, range);
    }

    private BigDecimal number(String field, String typed) {
        try {
            if (typed.length() <= LONGEST) {
                return new BigDecimal(typed.replace(',', '.'));
            }
        } catch (NumberFormatException e) {
            // Said below, as for what is too long.
        }
        errors.add(field, words.messages().notANumber());
        return null;
    }

    /** Whether the value of the field was doubted, be it confirmed or not. */
    boolean doubts(String field) {
        return doubted.contains(field);
    }
}
