package org.tenfold.interop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One value of the record on its way out: as programs read it, and as people read it in a table.
 *
 * @param value a text, a number, yes or no, a list or a map of these; null for nothing
 * @param shown never null
 */
record Cell(Object value, String shown) {

    static final Cell NOTHING = new Cell(null, "");

    static Cell of(String text) {
        return text == null ? NOTHING : new Cell(text, text);
    }

    static Cell of(Object id) {
        return id == null ? NOTHING : of(id.toString());
    }

    static Cell of(LocalDate day) {
        return day == null ? NOTHING : of(day.toString());
    }

    /** On the clinic's wall. */
    static Cell of(LocalTime time) {
        return time == null ? NOTHING : of(time.toString());
    }

    static Cell of(Integer number) {
        return number == null ? NOTHING : new Cell(number, number.toString());
    }

    /** With a decimal point, and without noughts that say nothing. */
    static Cell of(BigDecimal number) {
        if (number == null) {
            return NOTHING;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return new Cell(plain, plain.toPlainString());
    }

    static Cell of(List<Cell> cells) {
        return new Cell(
                cells.stream().map(Cell::value).toList(),
                cells.stream().map(Cell::shown).collect(Collectors.joining("; ")));
    }
}
