package org.tenfold.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.course.Course;
import org.tenfold.homeprogramme.HomeProgramme;
import org.tenfold.homeprogramme.HomeTraining;
import org.tenfold.homeprogramme.HomeTrainings;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;

/** Derives what was done at home in courses, any number of them in two statements. */
@ApplicationScoped
class HomeShares {

    @Inject
    DiaryDays diary;

    @Inject
    HomeTrainings trainings;

    @Inject
    Library library;

    /** By course. The children of the courses must be known. */
    Map<UUID, HomeShare> of(Collection<Course> courses, LocalDate today, ZoneId zone) {
        List<Course> atHome = courses.stream().filter(this::hasAny).toList();
        List<UUID> ids = atHome.stream().map(Course::id).toList();
        Map<UUID, Set<LocalDate>> ticked = diary.ticked(ids).stream()
                .collect(Collectors.groupingBy(
                        DiaryDays.Day::courseId, Collectors.mapping(DiaryDays.Day::day, Collectors.toSet())));
        Map<UUID, HomeTraining> taught = (ids.isEmpty() ? Stream.<HomeTraining>empty() : trainings.of(ids).stream())
                .collect(Collectors.toMap(HomeTraining::courseId, training -> training));
        Map<UUID, HomeShare> shares = new HashMap<>();
        courses.forEach(course -> shares.put(course.id(), HomeShare.NONE));
        atHome.forEach(course -> shares.put(
                course.id(),
                share(course, ticked.getOrDefault(course.id(), Set.of()), taught.get(course.id()), today, zone)));
        return shares;
    }

    private boolean hasAny(Course course) {
        return !library.version(course.edition()).exercisesForParents().isEmpty();
    }

    private HomeShare share(Course course, Set<LocalDate> ticked, HomeTraining training, LocalDate today, ZoneId zone) {
        Protocol protocol = library.version(course.edition());
        LocalDate trainedFrom = trainedFrom(training, zone);
        return HomeShare.of(
                course.firstDay(),
                course.endedOn(),
                today,
                ticked,
                day -> !HomeProgramme.of(
                                protocol,
                                course.child(),
                                day,
                                trainedFrom != null && !day.isBefore(trainedFrom),
                                List.of())
                        .isEmpty());
    }

    private static LocalDate trainedFrom(HomeTraining training, ZoneId zone) {
        if (training == null || !training.isComplete()) {
            return null;
        }
        Instant last =
                training.taughtAt().isAfter(training.supervisedAt()) ? training.taughtAt() : training.supervisedAt();
        return LocalDate.ofInstant(last, zone);
    }
}
