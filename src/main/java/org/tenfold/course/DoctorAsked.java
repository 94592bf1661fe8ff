package org.tenfold.course;

import java.time.Instant;
import org.tenfold.account.Account;
import org.tenfold.library.item.Cited;

/**
 * Something asks for a doctor's attention while the work goes on.
 *
 * @param session in or before which it was noticed; null when there was none
 * @param because the rule that struck, or the sign that was reported
 */
public record DoctorAsked(Course course, TreatmentSession session, Cited because, Account by, Instant at) {}
