package org.tenfold.library;

/**
 * What is wrong in a file of the library.
 *
 * @param item id of the item, or the place in the file where it has none
 * @param field of the item, as the format names it; null where it is the item as a whole
 */
record Problem(String file, String item, String field, String what) {

    @Override
    public String toString() {
        return file + " · " + item + ": " + what;
    }
}
