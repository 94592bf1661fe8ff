package org.tenfold.library;

import java.util.Arrays;
import java.util.Optional;

/**
 * A list of a protocol as it is edited. The steps of each variant are a list of their own.
 *
 * @param variant whose steps they are; null for the other lists
 */
public record ItemList(Section section, String variant) {

    private static final String STEPS = "steps-of-";

    static ItemList of(Section section) {
        return new ItemList(section, null);
    }

    static ItemList stepsOf(String variant) {
        return new ItemList(Section.VARIANTS, variant);
    }

    /** The list with this code, be it there or not; none for a word that names no list. */
    static Optional<ItemList> named(String code) {
        if (code.startsWith(STEPS)) {
            return Optional.of(stepsOf(code.substring(STEPS.length())));
        }
        return Arrays.stream(Section.values())
                .filter(section -> section.code().equals(code))
                .findFirst()
                .map(ItemList::of);
    }

    public boolean isSteps() {
        return variant != null;
    }

    /** Whether its items are variants, each with steps of its own. */
    public boolean isVariants() {
        return section == Section.VARIANTS && !isSteps();
    }

    /** Its name in an address. */
    public String code() {
        return isSteps() ? STEPS + variant : key();
    }

    /** Its name in the format of the library. */
    String key() {
        return isSteps() ? "steps" : section.code();
    }
}
