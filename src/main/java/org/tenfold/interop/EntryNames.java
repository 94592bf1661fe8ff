package org.tenfold.interop;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names within an archive that are safe on every system: no folders but ours, no signs, none twice. */
final class EntryNames {

    private static final int LONGEST = 60;

    private final Set<String> given = new HashSet<>();

    /** @param name with its ending, or without one */
    String in(String folder, String name) {
        int dot = name.lastIndexOf('.');
        String stem = slug(dot < 0 ? name : name.substring(0, dot));
        String ending = dot < 0 ? "" : "." + slug(name.substring(dot + 1));
        String free = folder + "/" + stem + ending;
        for (int i = 2; !given.add(free); i++) {
            free = folder + "/" + stem + "-" + i + ending;
        }
        return free;
    }

    /** Small letters, digits and hyphens. */
    static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String bounded = slug.substring(0, Math.min(LONGEST, slug.length()));
        return bounded.isEmpty() ? "file" : bounded;
    }
}
