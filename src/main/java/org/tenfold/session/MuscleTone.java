package org.tenfold.session;

/** The tone of one side, as the hands felt it. */
public enum MuscleTone {
    LOW,
    NORMAL,
    RAISED
}
