package org.tenfold.library.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tenfold.shared.text.Text;

/**
 * What is asked at assignment or at the check. An answer is a text: {@code yes} or {@code no}, a decimal number, the
 * code of an option, a date as 2026-03-02, or words.
 *
 * @param usual the answer when all is as usual; null where a value must be given
 * @param required "all as usual" does not answer it
 * @param askedAtHome what of that which the family says before it leaves home answers it, too
 * @param withinHours for so many hours after the day of a vaccination the answer is not the usual one; null elsewhere
 */
public record Question(
        String id,
        Moment at,
        Kind kind,
        Text ask,
        Text unit,
        BigDecimal min,
        BigDecimal max,
        BigDecimal step,
        String usual,
        boolean required,
        List<AskedAtHome> askedAtHome,
        Integer withinHours,
        List<Option> options,
        List<String> cites,
        Reading reading)
        implements Cited {

    public enum Kind {
        YES_NO,
        NUMBER,
        CHOICE,
        DATE,
        TEXT
    }

    /** One answer to choose. */
    public record Option(String code, Text text) {}

    public Question {
        askedAtHome = Lists.given(askedAtHome);
        options = Lists.given(options);
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
    }

    @Override
    public Text text() {
        return ask;
    }

    public Moment moment() {
        return at;
    }

    public boolean isAskedAtHome() {
        return !askedAtHome.isEmpty();
    }

    public boolean isYesNo() {
        return kind == Kind.YES_NO;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    public boolean isDate() {
        return kind == Kind.DATE;
    }

    public Optional<Option> option(String code) {
        return options.stream().filter(option -> option.code().equals(code)).findFirst();
    }
}
