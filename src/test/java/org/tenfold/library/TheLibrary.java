package org.tenfold.library;

import java.util.Map;
import java.util.UUID;

/** The protocols of the portal, read without a server. */
public final class TheLibrary {

    private static final LibraryContent CONTENT = ReadingTheLibrary.of(LibraryFiles.packaged());

    private TheLibrary() {}

    static Vocabularies vocabularies() {
        return CONTENT.vocabularies();
    }

    public static Protocol protocol(String slug) {
        return LibraryJson.protocol(new UUID(0, 1), 1, CONTENT.protocols().get(slug), Map.of());
    }
}
