package org.tenfold.library.item;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lists that a file leaves out are empty. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** In the order of its elements, so that every reading of it is the same. */
    public static <T extends Comparable<T>> Set<T> given(Set<T> set) {
        return set == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
