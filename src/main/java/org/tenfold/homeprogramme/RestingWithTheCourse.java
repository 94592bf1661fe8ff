package org.tenfold.homeprogramme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.tenfold.course.Course;
import org.tenfold.course.CourseDecided;
import org.tenfold.course.CoursePaused;

/** While a course pauses there is nothing to do at home, and nobody counts those days as left undone. */
@ApplicationScoped
class RestingWithTheCourse {

    @Inject
    HomeRests rests;

    @Inject
    Clock clock;

    void pause(@Observes CoursePaused paused) {
        rests.persist(new HomeRest(paused.course().id(), today(paused.course())));
    }

    void goOn(@Observes CourseDecided decided) {
        rests.lasting(decided.course().id()).forEach(rest -> rest.end(today(decided.course())));
    }

    private LocalDate today(Course course) {
        return course.prescribedBy().clinic().today(clock);
    }
}
