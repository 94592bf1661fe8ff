package org.tenfold.homeprogramme;

/** How the child was meanwhile. */
public enum Mood {
    HAPPY,
    CALM,
    TIRED,
    FUSSY,
    CRYING
}
