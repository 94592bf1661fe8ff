package org.tenfold.course;

import org.tenfold.library.Protocol;

/** A course in a list: what it is, and how far it has come. */
public record CourseLine(Course course, Protocol protocol, CourseProgress progress) {}
