package org.tenfold.library.item;

/** When a rule holds and a question is asked: when a course is assigned, or before each session. */
public enum Moment {
    ASSIGNMENT,
    CHECK
}
