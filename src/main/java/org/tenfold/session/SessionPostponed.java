package org.tenfold.session;

import org.tenfold.course.TreatmentSession;

/** A session did not take place on its day; the next attempt has its date. */
public record SessionPostponed(TreatmentSession session, TreatmentSession next) {}
