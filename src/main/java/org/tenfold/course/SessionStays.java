package org.tenfold.course;

/** A session that was put off by a slip of the finger stands on its day again. */
public record SessionStays(TreatmentSession session) {}
