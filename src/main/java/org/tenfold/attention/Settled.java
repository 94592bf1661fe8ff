package org.tenfold.attention;

/** How something that waited for a doctor was settled. */
public enum Settled {
    COURSE_RESUMED,
    COURSE_STOPPED,
    OUTCOME_UNDONE,
    WITH_A_NOTE,
    ON_ITS_PAGE,
    REVIEW_SIGNED,
    /** The family told that the child is well again. */
    WELL_AGAIN,
    /** A later one took its place. */
    OVERTAKEN
}
