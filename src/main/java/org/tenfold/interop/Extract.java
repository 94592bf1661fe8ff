package org.tenfold.interop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tenfold.child.Child;
import org.tenfold.course.Course;

/**
 * The record of a child as it is taken along now.
 *
 * @param courses in the order in which they were assigned, with their people
 */
record Extract(Child child, List<Course> courses, Recipient recipient, Instant madeAt) {

    List<UUID> courseIds() {
        return courses.stream().map(Course::id).toList();
    }

    Map<UUID, Course> coursesById() {
        return courses.stream().collect(Collectors.toMap(Course::id, Function.identity()));
    }

    /** The clinical day. */
    LocalDate madeOn() {
        return LocalDate.ofInstant(madeAt, recipient.zone());
    }
}
