package org.tenfold.shared.web;

/**
 * One answer that a form offers.
 *
 * @param hint what choosing it means; null where the label says enough
 */
public record Choice(String code, String label, String hint) {

    public static Choice of(String code, String label) {
        return new Choice(code, label, null);
    }

    public static Choice of(Enum<?> code, String label) {
        return of(code.name(), label);
    }
}
