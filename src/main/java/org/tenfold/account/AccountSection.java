package org.tenfold.account;

/** A part of the page of an account that belongs to a room above this one. */
public interface AccountSection {

    /** The HTML of the part, or an empty text when there is none. */
    String render(Account account);
}
