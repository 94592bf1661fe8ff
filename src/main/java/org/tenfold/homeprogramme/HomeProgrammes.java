package org.tenfold.homeprogramme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tenfold.course.Course;
import org.tenfold.course.CourseStatus;
import org.tenfold.library.Library;

/** Derives the home programmes of courses, any number of them in two statements. */
@ApplicationScoped
public class HomeProgrammes {

    @Inject
    Library library;

    @Inject
    HomeTrainings trainings;

    @Inject
    Diary diary;

    /** By the id of the course. A course that rests or has ended has nothing to do at home. */
    public Map<UUID, HomeProgramme> on(LocalDate day, Collection<Course> courses) {
        List<UUID> ids = courses.stream().map(Course::id).toList();
        List<HomeTraining> recorded = trainings.of(ids);
        List<DiaryEntry> ticked = diary.on(day, ids);
        Map<UUID, HomeProgramme> programmes = new HashMap<>();
        courses.forEach(course -> programmes.put(course.id(), programme(course, day, recorded, ticked)));
        return programmes;
    }

    public HomeProgramme on(LocalDate day, Course course) {
        return on(day, List.of(course)).get(course.id());
    }

    private HomeProgramme programme(
            Course course, LocalDate day, List<HomeTraining> recorded, List<DiaryEntry> ticked) {
        if (!course.status().isOpen() || course.status() == CourseStatus.PAUSED) {
            return HomeProgramme.NONE;
        }
        boolean trained = recorded.stream()
                .anyMatch(training -> training.courseId().equals(course.id()) && training.isComplete());
        return HomeProgramme.of(
                library.version(course.edition()),
                course.child(),
                day,
                trained,
                ticked.stream()
                        .filter(entry -> entry.courseId().equals(course.id()))
                        .toList());
    }
}
