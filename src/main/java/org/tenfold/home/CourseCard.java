package org.tenfold.home;

import java.util.List;
import org.tenfold.course.Course;
import org.tenfold.course.CourseProgress;
import org.tenfold.homeprogramme.HomeProgramme;
import org.tenfold.library.Protocol;

/** A course as its child's parent sees it: how far it is, and what is done at home today. */
record CourseCard(
        Course course,
        Protocol protocol,
        CourseProgress progress,
        HomeProgramme programme,
        List<ExerciseCard> exercises) {}
