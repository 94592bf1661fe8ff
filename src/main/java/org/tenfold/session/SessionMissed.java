package org.tenfold.session;

import org.tenfold.course.TreatmentSession;

/** The child did not come; the next attempt has its date. */
public record SessionMissed(TreatmentSession session, TreatmentSession next) {}
