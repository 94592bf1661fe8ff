package org.tenfold.course;

/** A course waits for a doctor; {@code session} is the one that gave the reason, or null. */
public record CoursePaused(Course course, TreatmentSession session) {}
