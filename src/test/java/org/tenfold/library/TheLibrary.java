package org.tenfold.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;

/** The protocols of the portal, read without a server. */
public final class TheLibrary {

    private static final LibraryContent CONTENT = ReadingTheLibrary.of(LibraryFiles.packaged());

    private TheLibrary() {}

    static Vocabularies vocabularies() {
        return CONTENT.vocabularies();
    }

    public static Vocabulary conditions() {
        return vocabularies().conditions();
    }

    public static MeasureTerms measureTerms() {
        return vocabularies().measureTerms();
    }

    public static Protocol protocol(String slug) {
        return LibraryJson.protocol(new UUID(0, 1), 1, CONTENT.protocols().get(slug), Map.of());
    }

    /** The same protocol as a clinic's own under another name. */
    public static Protocol own(String slug, String origin) {
        ObjectNode content = CONTENT.protocols().get(origin).deepCopy();
        content.put("slug", slug);
        return LibraryJson.own(new UUID(0, 2), 1, origin, content, Map.of());
    }

    public static MeasureTerm measure(String code) {
        return CONTENT.vocabularies().measureTerms().term(code).orElseThrow();
    }

    /** The newest version of a protocol with one more rule, as a file of the library would say it. */
    public static Protocol withRule(Library library, String slug, String rule) {
        ObjectNode content = CONTENT.protocols().get(slug).deepCopy();
        content.withArray("rules").add(LibraryJson.yaml(rule));
        Protocol shipped = library.current(slug).orElseThrow();
        return LibraryJson.protocol(shipped.versionId(), shipped.number(), content, Map.of());
    }
}
