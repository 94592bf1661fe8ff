package org.tenfold.session;

/** Why a session is postponed that no rule postpones. */
public enum PostponedWhy {
    CHILD_ASLEEP,
    CHILD_HUNGRY,
    FAMILY_ASKED,
    MASSEUR_UNAVAILABLE,
    OTHER
}
