package org.tenfold.checkin;

import java.time.Instant;
import org.tenfold.account.Account;
import org.tenfold.course.TreatmentSession;

/**
 * Somebody of the family who may not postpone a session himself asks for it.
 *
 * @param rule the id of the rule that speaks against it; null where the child is ill
 * @param words why, in the language of the clinic
 */
public record PostponementAsked(TreatmentSession session, String rule, String words, Account by, Instant at) {}
