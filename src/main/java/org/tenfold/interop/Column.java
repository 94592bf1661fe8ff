package org.tenfold.interop;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param key its name for programs; once given out it never means anything else
 * @param heading its name for people
 * @param staffOnly whether it leaves it only in the hands of the staff
 */
record Column<T>(String key, String heading, boolean staffOnly, Function<T, Cell> cell) {

    static <T> Column<T> of(String key, String heading, Function<T, Cell> cell) {
        return new Column<>(key, heading, false, cell);
    }

    static <T> Column<T> forStaff(String key, String heading, Function<T, Cell> cell) {
        return new Column<>(key, heading, true, cell);
    }
}
