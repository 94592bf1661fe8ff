package org.tenfold.session;

import org.tenfold.account.Account;
import org.tenfold.course.TreatmentSession;

/**
 * A part of a session's page that belongs to a room above this one. It is rendered in the transaction in which the
 * session was found visible to the viewer.
 */
public interface SessionSection {

    /** The place on the page, the smallest first; below zero, before what the session itself shows. */
    int order();

    /** The HTML of the part, or an empty text when this viewer gets none. */
    String render(TreatmentSession session, Account viewer);
}
