package org.tenfold.course;

/** The last session of a course is over. */
public record CourseCompleted(Course course) {}
