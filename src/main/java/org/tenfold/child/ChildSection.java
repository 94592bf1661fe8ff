package org.tenfold.child;

import org.tenfold.account.Account;

/**
 * A part of the child's page that belongs to a room above this one. It is rendered in the transaction in which the
 * child was found visible to the viewer.
 */
public interface ChildSection {

    /** The place on the page, the smallest first; below zero, before what the record itself shows. */
    int order();

    /** The HTML of the part, or an empty text when this viewer gets none. */
    String render(Child child, Account viewer);
}
