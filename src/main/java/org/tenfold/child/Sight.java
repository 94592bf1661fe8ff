package org.tenfold.child;

/** A part of what the portal shows of a child to its family. Whoever sees a later one sees those before it. */
public enum Sight {
    /** What is done at home today. */
    EXERCISES,
    /** When the next session is, and how far the course has come. */
    PROGRESS,
    /** The whole record as a guardian reads it: sessions, measurements, conditions. */
    RECORD,
    /** What the staff writes in its own words: notes, goals, reasons. */
    WORDS
}
