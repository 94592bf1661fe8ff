package org.tenfold.session;

import org.tenfold.account.Account;

/**
 * What the masseur wrote about a session when it was over.
 *
 * @param shared whether the guardians read it, too
 */
public record Remark(Account by, String text, boolean shared) {}
