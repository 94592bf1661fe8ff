package org.tenfold.home;

import org.tenfold.course.Course;
import org.tenfold.course.CourseProgress;
import org.tenfold.library.Protocol;

/** A course as its child's parent sees it: how far it is. */
record CourseCard(Course course, Protocol protocol, CourseProgress progress) {}
