package org.tenfold.library;

import java.util.List;

/**
 * What is wrong in a file of the library, or in a working copy.
 *
 * @param arguments what the fault concerns, as the files name it
 */
record Problem(Place place, Fault fault, List<String> arguments) {

    Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem of(Place place, Fault fault, String... arguments) {
        return new Problem(place, fault, List.of(arguments));
    }

    String item() {
        return place.item();
    }

    String field() {
        return place.field();
    }

    /** As a file is told of it. */
    @Override
    public String toString() {
        return place.file() + " · " + place.item() + ": "
                + (place.within() == null ? "" : place.within() + ": ")
                + fault.inAFile(arguments);
    }
}
