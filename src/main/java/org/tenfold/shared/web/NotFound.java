package org.tenfold.shared.web;

import jakarta.ws.rs.NotFoundException;
import java.util.UUID;

/** What is not there, or is not for this person to know of: both answer alike. */
public final class NotFound {

    private NotFound() {}

    public static NotFoundException here() {
        return new NotFoundException();
    }

    /** The id in a path; what is no id names nothing. */
    public static UUID unlessId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw here();
        }
    }
}
