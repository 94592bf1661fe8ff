package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a long list in parts, each from after the last row of the one before, and forgets a part before the next. */
@ApplicationScoped
class PartByPart {

    static final int SIZE = 200;

    @Inject
    EntityManager store;

    /** @param after the part that follows a row; the first one follows null */
    <T> void each(Function<T, List<T>> after, Consumer<List<T>> part) {
        T last = null;
        List<T> rows;
        do {
            rows = after.apply(last);
            if (!rows.isEmpty()) {
                part.accept(rows);
                last = rows.get(rows.size() - 1);
            }
            store.flush();
            store.clear();
        } while (rows.size() == SIZE);
    }
}
