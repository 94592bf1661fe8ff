package org.tenfold.course;

import org.tenfold.account.Account;

/**
 * A part of the course's page that belongs to a room above this one. It is rendered in the transaction in which the
 * course was found visible to the viewer.
 */
public interface CourseSection {

    /** The place on the page, the smallest first. */
    int order();

    /** The HTML of the part, or an empty text when this viewer gets none. */
    String render(Course course, Account viewer);
}
