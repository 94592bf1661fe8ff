package org.tenfold.child;

/** What somebody is to a child whom he looks after without being its guardian. */
public enum Relation {
    GRANDPARENT,
    NANNY,
    RELATIVE,
    OTHER
}
