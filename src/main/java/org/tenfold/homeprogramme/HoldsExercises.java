package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.tenfold.course.Course;

/**
 * Whoever knows that a child should rest holds its exercises: the record of the child does, and rooms above this one
 * may, such as one in which a parent says that the child is ill. Every bean of this type is asked.
 */
public interface HoldsExercises {

    /** What rests on any of these days, for any number of courses in a number of statements that none of them adds to. */
    List<Hold> between(LocalDate from, LocalDate to, Collection<Course> courses);
}
