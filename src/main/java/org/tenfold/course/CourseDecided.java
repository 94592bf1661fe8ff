package org.tenfold.course;

/** A doctor has said how a paused course goes on: resumed, or stopped. */
public record CourseDecided(Course course) {}
