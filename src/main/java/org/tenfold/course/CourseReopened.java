package org.tenfold.course;

/** The end of a course's last session was undone a moment after it was recorded; the course goes on. */
public record CourseReopened(Course course) {}
