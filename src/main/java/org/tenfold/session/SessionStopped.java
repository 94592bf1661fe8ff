package org.tenfold.session;

import org.tenfold.course.TreatmentSession;

/**
 * A session was ended before its time.
 *
 * @param stopRuleId the stop rule of the protocol that was met; null for another reason
 * @param refers whether the course waits for a doctor because of it
 * @param remark the masseur's own words; null when there are none
 */
public record SessionStopped(TreatmentSession session, String stopRuleId, boolean refers, Remark remark) {}
