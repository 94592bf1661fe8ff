package org.tenfold.session;

import org.tenfold.course.TreatmentSession;

/** A session is done. The remark of the masseur goes with it; null when there is none. */
public record SessionDone(TreatmentSession session, Remark remark) {}
