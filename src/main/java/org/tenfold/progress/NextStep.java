package org.tenfold.progress;

/** What follows a review. At the end of a course, to continue is to go on at home. */
public enum NextStep {
    CONTINUE,
    ANOTHER_COURSE,
    STOP,
    REFER
}
