package org.tenfold.safeguarding;

import org.tenfold.account.Account;

/** A doctor has closed a safeguarding concern. */
public record SafeguardingClosed(SafeguardingConcern concern, Account by) {}
