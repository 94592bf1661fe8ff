package org.tenfold.audit;

import java.util.UUID;

/**
 * What the trail speaks of: a kind of record, its id, and the child whose record it belongs to (null for none). It
 * needs no feature's own type, so that every feature can write to the trail.
 */
public record AuditSubject(String type, String id, UUID childId) {

    /** A record that concerns no child. */
    public static AuditSubject of(String type, Object id) {
        return new AuditSubject(type, String.valueOf(id), null);
    }

    /** A record of a child. */
    public static AuditSubject ofChild(String type, Object id, UUID childId) {
        return new AuditSubject(type, String.valueOf(id), childId);
    }
}
