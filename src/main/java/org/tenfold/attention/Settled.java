package org.tenfold.attention;

/** How something that waited for a doctor was settled. */
public enum Settled {
    COURSE_RESUMED,
    COURSE_STOPPED,
    OUTCOME_UNDONE,
    WITH_A_NOTE,
    ON_ITS_PAGE,
    REVIEW_SIGNED,
    /** A later one took its place. */
    OVERTAKEN
}
