package org.tenfold.library;

/**
 * Where something is wrong.
 *
 * @param item id of the item, or the place in the file where it has none
 * @param field of the item, as the format names it; null where it is the item as a whole
 * @param within the place within a field that has parts of its own, as {@code all.0.age}; null where it is the field itself
 */
record Place(String file, String item, String field, String within) {

    /** The item that stands for all of a file. */
    static final String WHOLE = "file";

    static Place whole(String file) {
        return of(file, WHOLE);
    }

    static Place of(String file, String item) {
        return new Place(file, item, null, null);
    }

    Place item(String id) {
        return of(file, id);
    }

    Place field(String name) {
        return new Place(file, item, name, null);
    }

    boolean isWhole() {
        return item.equals(WHOLE);
    }

    /** Whether it is above the lists, in no item. */
    boolean isHead() {
        return item.startsWith("$");
    }

    /** The field without its part. */
    String fieldName() {
        return field == null ? "" : field.replaceFirst("\\..*", "");
    }
}
