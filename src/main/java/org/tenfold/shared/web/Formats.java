package org.tenfold.shared.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.text.Text;

/** How days, times and library texts are written for the reader: in his language and the clinic's time zone. */
@TemplateExtension
final class Formats {

    static final String ZONE = "zone";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Formats() {}

    /** 3 May 2026. */
    static String day(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader(locale))
                .format(day);
    }

    /** Sun, 3 May. */
    static String shortDay(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("EEE, d MMM", reader(locale)).format(day);
    }

    /** Sunday, 3 May. */
    static String weekday(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM", reader(locale)).format(day);
    }

    /** Sun. */
    static String weekdayShort(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("EEE", reader(locale)).format(day);
    }

    /** May, as it stands after the number of the day. */
    static String monthName(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("MMMM", reader(locale)).format(day);
    }

    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    static String clock(Instant instant, @TemplateAttribute(ZONE) Object zone) {
        return CLOCK.format(instant.atZone((ZoneId) zone));
    }

    /** Day and time of an instant on the clinic's wall. */
    static String moment(
            Instant instant, @TemplateAttribute("locale") Object locale, @TemplateAttribute(ZONE) Object zone) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", reader(locale)).format(instant.atZone((ZoneId) zone));
    }

    /** The same with seconds, for a trail. */
    static String exactMoment(
            Instant instant, @TemplateAttribute("locale") Object locale, @TemplateAttribute(ZONE) Object zone) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", reader(locale))
                .format(instant.atZone((ZoneId) zone));
    }

    /** 6.4, 6,4; with a true minus. */
    static String written(BigDecimal number, @TemplateAttribute("locale") Object locale) {
        return NumberFormat.getInstance(reader(locale)).format(number).replace('-', '\u2212');
    }

    /** The text of the library in the reader's language. */
    static String shown(Text text, @TemplateAttribute("locale") Object locale) {
        return text.in(Language.of(reader(locale).getLanguage()));
    }

    private static Locale reader(Object locale) {
        Locale asked = locale instanceof Locale known ? known : Locale.ENGLISH;
        return asked.getLanguage().equals("en") ? Locale.UK : asked;
    }
}
