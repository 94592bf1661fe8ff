package org.tenfold.interop;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table of a child's record: one file of the archive, and one list of its JSON. It never holds more of the record in
 * memory than a part.
 */
interface RecordTable<T> {

    /** Its place in the archive, the smallest first. */
    int order();

    /** The name of its file, and of its list. */
    String name();

    /** What it is, for people. */
    String explained(ExportMessages words);

    default boolean isFor(Recipient recipient) {
        return true;
    }

    /** Whether it is one row and always there. */
    default boolean isSingle() {
        return false;
    }

    List<Column<T>> columns(Recipient recipient);

    /** Hands over row by row what this recipient may see. */
    void each(Extract extract, Consumer<T> row);
}
