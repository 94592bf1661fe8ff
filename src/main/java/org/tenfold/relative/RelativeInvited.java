package org.tenfold.relative;

import org.tenfold.account.Account;
import org.tenfold.child.Guardianship;

/**
 * Somebody was let help with a child; told in the transaction that keeps it.
 *
 * @param newcomer whether his account was made for it, so that the mail with his link tells him
 */
public record RelativeInvited(Guardianship lent, boolean newcomer, Account by) {}
