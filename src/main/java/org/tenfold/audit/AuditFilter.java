package org.tenfold.audit;

import java.util.UUID;

/** Which entries of the trail one looks for; null lets all through. */
public record AuditFilter(UUID child, UUID person, AuditAction action, boolean unreadable) {

    /** What was asked for but names nothing finds nothing: a mistyped id must not look like the whole trail. */
    public static AuditFilter of(String child, String person, String action) {
        UUID childId = id(child);
        UUID personId = id(person);
        AuditAction chosen = action(action);
        boolean unreadable = isAsked(child) && childId == null
                || isAsked(person) && personId == null
                || isAsked(action) && chosen == null;
        return new AuditFilter(childId, personId, chosen, unreadable);
    }

    public boolean isEmpty() {
        return child == null && person == null && action == null && !unreadable;
    }

    /** The filter as the end of an address. */
    public String asQuery() {
        return (child == null ? "" : "&child=" + child)
                + (person == null ? "" : "&person=" + person)
                + (action == null ? "" : "&action=" + action);
    }

    private static boolean isAsked(String text) {
        return text != null && !text.isBlank();
    }

    private static UUID id(String text) {
        try {
            return isAsked(text) ? UUID.fromString(text.strip()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static AuditAction action(String text) {
        for (AuditAction action : AuditAction.values()) {
            if (action.name().equals(text)) {
                return action;
            }
        }
        return null;
    }
}
