package org.tenfold.session;

/** How the child took one step. */
public enum Tolerance {
    LIKED,
    NEUTRAL,
    REFUSED
}
