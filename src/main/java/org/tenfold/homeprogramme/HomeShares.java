package org.tenfold.homeprogramme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tenfold.clinic.Clinic;
import org.tenfold.course.Course;

/** Counts how much was done at home, for any number of courses and of entries in the same number of statements. */
@ApplicationScoped
public class HomeShares {

    /** Of a longer course the first of its days are counted. */
    private static final int MOST_DAYS = 400;

    @Inject
    HomeProgrammes programmes;

    @Inject
    Diary diary;

    /** What is known of a course at home, with what was entered, exercise by exercise and day by day. */
    record Counted(CourseAtHome home, List<DiaryCount> counts, LocalDate from, LocalDate to) {

        HomeShare share() {
            return HomeShare.of(home, from, to, counts);
        }
    }

    /** From the day on which each course was ordered until its end or today, by the id of the course. */
    public Map<UUID, HomeShare> of(Collection<Course> courses, LocalDate today, Clinic clinic) {
        Map<UUID, HomeShare> shares = new HashMap<>();
        counted(courses, today, clinic).forEach((course, counted) -> shares.put(course, counted.share()));
        return shares;
    }

    Map<UUID, Counted> counted(Collection<Course> courses, LocalDate today, Clinic clinic) {
        LocalDate first = courses.stream()
                .map(course -> LocalDate.ofInstant(course.assignedAt(), clinic.zone()))
                .min(Comparator.naturalOrder())
                .orElse(today);
        List<DiaryCount> counts =
                diary.counted(first, today, courses.stream().map(Course::id).toList());
        Map<UUID, Counted> counted = new HashMap<>();
        programmes
                .planned(first, today, courses, clinic)
                .forEach((course, home) -> counted.put(
                        course,
                        new Counted(
                                home,
                                counts.stream()
                                        .filter(count -> count.courseId().equals(course))
                                        .toList(),
                                home.begins(),
                                last(home, today))));
        return counted;
    }

    private static LocalDate last(CourseAtHome home, LocalDate today) {
        LocalDate ended = home.course().endedOn();
        return Stream.of(today, ended == null ? today : ended, home.begins().plusDays(MOST_DAYS))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
