package org.tenfold.child;

/** The sex of a child as the clinic knows it; some norms differ by it. */
public enum Sex {
    GIRL,
    BOY,
    UNKNOWN
}
