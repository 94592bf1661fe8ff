package org.tenfold.shared.text;

import io.quarkus.qute.TemplateExtension;

/**
 * The form of a noun after a number, for use inside messages: {@code {n} {n.en('session', 'sessions')}} and
 * {@code {n} {n.ru('сеанс', 'сеанса', 'сеансов')}}.
 */
@TemplateExtension
public final class Plurals {

    private Plurals() {}

    public static String en(Number count, String one, String other) {
        return count.longValue() == 1 ? one : other;
    }

    /** Russian: 1, 21, 31 one; 2 to 4, 22 to 24 few; the rest, 11 to 14 among them, many. */
    public static String ru(Number count, String one, String few, String many) {
        long tens = Math.abs(count.longValue()) % 100;
        long units = tens % 10;
        if (tens >= 11 && tens <= 14) {
            return many;
        }
        if (units == 1) {
            return one;
        }
        return units >= 2 && units <= 4 ? few : many;
    }
}
