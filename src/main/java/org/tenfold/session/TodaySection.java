package org.tenfold.session;

import org.tenfold.account.Account;

/** A part of a masseur's day that belongs to a room above this one; it stands before the sessions. */
public interface TodaySection {

    /** The HTML of the part, or an empty text when there is none. */
    String render(Account masseur);
}
