package org.tenfold.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** A place in the trail, from which one reads on towards older entries: "2026-05-04T08:00:00Z_" and an id. */
public record AuditPlace(Instant at, UUID id) {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    /** Before the newest entry. */
    public static final AuditPlace NEWEST = new AuditPlace(END, new UUID(-1, -1));

    public static AuditPlace of(AuditEntry entry) {
        return new AuditPlace(entry.at(), entry.id());
    }

    /** What cannot be read is the newest place. */
    public static AuditPlace of(String text) {
        int gap = text == null ? -1 : text.indexOf('_');
        if (gap < 0) {
            return NEWEST;
        }
        try {
            return new AuditPlace(Instant.parse(text.substring(0, gap)), UUID.fromString(text.substring(gap + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return NEWEST;
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
