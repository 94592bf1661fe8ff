package org.tenfold.library.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tenfold.shared.text.Text;

/**
 * What of a disagreement a clinic's medical lead may set: a number between its hard limits, or one of several readings.
 *
 * @param unit of a number; null for a choice
 * @param from the hard limit below; null for a choice
 * @param to the hard limit above; null for a choice
 * @param step between one number and the next; null for a choice
 * @param defaultValue the reading in force where the clinic has set none: decimal text, or the code of an option
 * @param options the readings to choose from; none for a number
 */
public record Setting(
        Text unit,
        BigDecimal from,
        BigDecimal to,
        BigDecimal step,
        String defaultValue,
        List<Question.Option> options) {

    public Setting {
        options = Lists.given(options);
    }

    public boolean isNumber() {
        return options.isEmpty();
    }

    /** Whether the value lies within the hard limit. */
    public boolean admits(String value) {
        if (!isNumber()) {
            return option(value).isPresent();
        }
        try {
            BigDecimal number = new BigDecimal(value);
            return number.compareTo(from) >= 0
                    && number.compareTo(to) <= 0
                    && number.subtract(from).remainder(step).signum() == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The next number above or below this one that the hard limit admits; null where this is no number. */
    public String stepped(String value, boolean up) {
        try {
            BigDecimal at = new BigDecimal(value.strip().replace(',', '.'));
            BigDecimal steps = at.subtract(from).divide(step, 0, up ? RoundingMode.FLOOR : RoundingMode.CEILING);
            BigDecimal next = from.add(
                    steps.add(up ? BigDecimal.ONE : BigDecimal.ONE.negate()).multiply(step));
            return next.max(from).min(to).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The hard limit of a number as a person reads it. */
    public Text range() {
        String numbers = from.toPlainString() + "–" + to.toPlainString() + " ";
        return new Text(numbers + unit.en(), numbers + unit.ru());
    }

    public Optional<Question.Option> option(String code) {
        return options.stream().filter(option -> option.code().equals(code)).findFirst();
    }

    /** The value as a person reads it. */
    public Text shown(String value) {
        return isNumber()
                ? new Text(value + " " + unit.en(), value + " " + unit.ru())
                : option(value).map(Question.Option::text).orElseGet(() -> new Text(value, value));
    }
}
