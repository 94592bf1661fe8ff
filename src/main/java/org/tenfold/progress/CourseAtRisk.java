package org.tenfold.progress;

import java.util.List;
import org.tenfold.course.Course;
import org.tenfold.library.Protocol;

/** A course that may fail, with the reasons. */
public record CourseAtRisk(Course course, Protocol protocol, int held, List<RiskFound> risks) {}
