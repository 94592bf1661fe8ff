package org.tenfold.measurement;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.chart.DayAxis;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.web.Page;

/** How values and days are said, in the language of the request. */
@RequestScoped
public class MeasurementWords {

    private static final String DEGREE = "°";
    private static final char UNBROKEN = '\u00a0';

    @Inject
    Page page;

    MeasurementMessages messages() {
        return MessageBundles.get(
                MeasurementMessages.class, Localized.Literal.of(page.language().code()));
    }

    GrowthMessages growth() {
        return MessageBundles.get(
                GrowthMessages.class, Localized.Literal.of(page.language().code()));
    }

    String text(Text text) {
        return text.in(page.language());
    }

    /** The name as it begins a line. */
    String title(MeasureTerm term) {
        String name = text(term.name());
        return name.substring(0, 1).toUpperCase(reader()) + name.substring(1);
    }

    /** "6.4 kg", "3 of 4", "yes"; the day of a milestone. */
    String value(MeasureTerm term, Measurement one) {
        return term.isMilestone() ? day(one.takenOn()) : value(term, one.value());
    }

    String value(MeasureTerm term, BigDecimal value) {
        return switch (term.kind()) {
            case NUMBER -> withUnit(term, number(value));
            case SCALE -> scale(term, value);
            case CHOICE -> term.option(value).map(option -> text(option.name())).orElseGet(() -> number(value));
            case YES_NO -> value.signum() == 0 ? messages().no() : messages().yes();
            case MILESTONE -> "";
        };
    }

    private String scale(MeasureTerm term, BigDecimal value) {
        String step = messages().ofScale(number(value), number(term.range().max()));
        return term.option(value)
                .map(option -> step + ", " + text(option.name()))
                .orElse(step);
    }

    /** A step from one value to another: without the end of the scale. */
    String difference(MeasureTerm term, BigDecimal difference) {
        return term.isNumber() ? withUnit(term, number(difference)) : number(difference);
    }

    /** At a mark of the axis; the unit stands elsewhere. */
    String mark(MeasureTerm term, BigDecimal value) {
        return term.isYesNo() ? value(term, value) : number(value);
    }

    String range(MeasureTerm term, MeasureTerm.Range range) {
        String to = term.isNumber() ? withUnit(term, number(range.max())) : number(range.max());
        String from = number(range.min());
        return switch (term.isScale() ? term.better() : MeasureTerm.Better.NEITHER) {
            case UP -> messages().rangeUp(from, to);
            case DOWN -> messages().rangeDown(from, to);
            case NEITHER -> messages().range(from, to);
        };
    }

    /** What was typed or chosen, as it is asked back. */
    String typed(MeasureTerm term, String typed) {
        return term.isChoice() ? value(term, new BigDecimal(typed)) : withUnit(term, typed);
    }

    String withUnit(MeasureTerm term, String number) {
        String unit = text(term.unit());
        return unit.equals(DEGREE) ? number + unit : number + UNBROKEN + unit;
    }

    String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(reader());
        format.setMaximumFractionDigits(3);
        return format.format(value);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader())
                .format(day);
    }

    /** At a mark of the level axis. */
    public String mark(LocalDate day, DayAxis axis) {
        String pattern = axis.step().isOfMonths() ? "LLL yyyy" : "d MMM";
        return DateTimeFormatter.ofPattern(pattern, reader()).format(day);
    }

    private Locale reader() {
        return page.language() == Language.EN ? Locale.UK : page.language().locale();
    }
}
