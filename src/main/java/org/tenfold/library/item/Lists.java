package org.tenfold.library.item;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists that a file leaves out are empty. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public static <T> Set<T> given(Set<T> set) {
        return set == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
