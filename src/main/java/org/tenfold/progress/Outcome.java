package org.tenfold.progress;

/** How the child is, compared with the beginning of the course. */
public enum Outcome {
    BETTER,
    UNCHANGED,
    WORSE
}
