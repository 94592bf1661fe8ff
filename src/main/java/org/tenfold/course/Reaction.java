package org.tenfold.course;

/** How the child took a session. An own scale of comfort, not a validated one. */
public enum Reaction {
    CALM,
    FUSSY_BUT_SETTLES,
    CRIES_AND_SETTLES,
    CRIES_AND_DOES_NOT_SETTLE
}
