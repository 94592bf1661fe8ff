package org.tenfold.library;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A text that should be YAML is none. */
final class NotYaml extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;

    NotYaml(JsonProcessingException e) {
        super(
                "line " + e.getLocation().getLineNr() + ": "
                        + e.getOriginalMessage().lines().findFirst().orElse("no YAML"),
                e);
        this.line = e.getLocation().getLineNr();
    }

    /** The line that cannot be read, the first being 1. */
    int line() {
        return line;
    }
}
