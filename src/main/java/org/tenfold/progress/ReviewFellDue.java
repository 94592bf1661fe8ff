package org.tenfold.progress;

import java.time.Instant;
import org.tenfold.course.Course;
import org.tenfold.course.TreatmentSession;

/**
 * A course has come to where a doctor says what it has brought.
 *
 * @param session the one with which its half was reached; null at the end
 */
public record ReviewFellDue(Course course, Occasion occasion, TreatmentSession session, String byName, Instant at) {}
