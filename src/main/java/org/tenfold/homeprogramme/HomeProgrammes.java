package org.tenfold.homeprogramme;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tenfold.clinic.Clinic;
import org.tenfold.course.Course;
import org.tenfold.library.Library;

/** Reads what is known of courses at home, of any number of them in the same number of statements. */
@ApplicationScoped
public class HomeProgrammes {

    @Inject
    Library library;

    @Inject
    HomeRests rests;

    @Inject
    Diary diary;

    @Inject
    @All
    List<HoldsExercises> holding;

    /** By the id of the course, with the diary of these days. */
    public Map<UUID, CourseAtHome> between(LocalDate from, LocalDate to, Collection<Course> courses, Clinic clinic) {
        List<UUID> ids = courses.stream().map(Course::id).toList();
        return read(from, to, courses, clinic.zone(), diary.between(from, to, ids));
    }

    /** The same without the diary, for whoever only counts what was planned. */
    Map<UUID, CourseAtHome> planned(LocalDate from, LocalDate to, Collection<Course> courses, Clinic clinic) {
        return read(from, to, courses, clinic.zone(), List.of());
    }

    private Map<UUID, CourseAtHome> read(
            LocalDate from, LocalDate to, Collection<Course> courses, ZoneId zone, List<DiaryEntry> entered) {
        List<UUID> ids = courses.stream().map(Course::id).toList();
        List<HomeRests.Beside> resting = rests.withTrainingsAndPlans(ids);
        List<Hold> holds = holding.stream()
                .flatMap(one -> one.between(from, to, courses).stream())
                .toList();
        Map<UUID, CourseAtHome> read = new HashMap<>();
        courses.forEach(course -> read.put(
                course.id(),
                new CourseAtHome(
                        course,
                        library.version(course.edition()),
                        zone,
                        of(course, resting, HomeRests.Beside::plan).toList(),
                        of(course, resting, HomeRests.Beside::training)
                                .findFirst()
                                .orElse(null),
                        of(course, resting, HomeRests.Beside::rest).toList(),
                        holds.stream()
                                .filter(hold -> hold.courseId().equals(course.id()))
                                .toList(),
                        entered.stream()
                                .filter(entry -> entry.courseId().equals(course.id()))
                                .toList())));
        return read;
    }

    private static <T> Stream<T> of(Course course, List<HomeRests.Beside> rows, Function<HomeRests.Beside, T> what) {
        return rows.stream()
                .filter(row -> row.courseId().equals(course.id()))
                .map(what)
                .filter(Objects::nonNull)
                .distinct();
    }
}
