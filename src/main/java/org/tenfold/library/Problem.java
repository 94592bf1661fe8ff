package org.tenfold.library;

/**
 * What is wrong in a file of the library.
 *
 * @param item id of the item, or the place in the file where it has none
 */
record Problem(String file, String item, String what) {

    @Override
    public String toString() {
        return file + " · " + item + ": " + what;
    }
}
