package org.tenfold.session;

import org.tenfold.course.TreatmentSession;

/** The outcome of a session was undone a moment after it was recorded; the session runs on. */
public record SessionReopened(TreatmentSession session) {}
