package org.tenfold.session;

import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;

/** Two taps at the same time: the one that comes second looks again at what the first has left, and answers to that. */
final class OnceMore {

    private OnceMore() {}

    static <T> T whenDisturbed(Supplier<T> act) {
        try {
            return act.get();
        } catch (PersistenceException disturbed) {
            return act.get();
        }
    }
}
