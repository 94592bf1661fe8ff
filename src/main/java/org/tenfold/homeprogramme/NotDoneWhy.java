package org.tenfold.homeprogramme;

/** Why an exercise was left out this time. None of them is a fault. */
public enum NotDoneWhy {
    ASLEEP,
    ILL,
    REFUSED,
    NO_TIME,
    OTHER
}
