package org.tenfold.safeguarding;

import org.tenfold.course.Course;

/** Somebody has seen something on a child that a doctor must look into. */
public record SafeguardingOpened(SafeguardingConcern concern, Course course) {}
