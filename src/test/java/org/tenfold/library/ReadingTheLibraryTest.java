package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The files of the library hold together. */
class ReadingTheLibraryTest {

    @Test
    void the_packaged_library_has_no_problem() {
        LibraryContent content = ReadingTheLibrary.of(LibraryFiles.packaged());

        assertEquals(5, content.protocols().size());
        assertEquals(1550, content.statements().size());
    }
}
