package org.tenfold.homeprogramme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.course.Course;
import org.tenfold.library.BodyMaps;
import org.tenfold.library.Library;

/** Gathers a day at home for a parent, and what of the week before was done, in a constant number of statements. */
@ApplicationScoped
public class HomeDays {

    private static final int MOST_NAMES = 8;

    @Inject
    HomeProgrammes programmes;

    @Inject
    Library library;

    /** @param courses all of the child; those that have ended count as long as a day before may be filled in */
    public HomeDay of(
            Child child, List<Course> courses, LocalDate day, LocalDate today, Account reader, boolean takesPart) {
        LocalDate first = DaysToFill.first(today);
        List<Course> shown = courses.stream()
                .filter(course -> course.endedOn() == null || course.endedOn().isAfter(first))
                .sorted(Comparator.comparing(Course::assignedAt))
                .toList();
        Map<UUID, CourseAtHome> atHome = programmes.between(first, today, shown, reader.clinic());
        return new HomeDay(
                child,
                day,
                today,
                takesPart,
                shown.stream()
                        .map(course -> ofCourse(atHome.get(course.id()), day))
                        .toList(),
                names(atHome.values(), reader),
                DaysToFill.upTo(today).stream()
                        .map(one -> mark(one, atHome.values()))
                        .toList(),
                TypedWords.NONE);
    }

    private HomeDay.OfACourse ofCourse(CourseAtHome home, LocalDate day) {
        HomeProgramme programme = home.on(day);
        BodyMaps maps = new BodyMaps(home.protocol(), library.zones());
        return new HomeDay.OfACourse(
                home.course(),
                home.protocol(),
                programme,
                programme.exercises().stream()
                        .map(exercise -> new HomeDay.Card(
                                home.course().id(),
                                exercise,
                                library.positions().name(exercise.exercise().position()),
                                maps.of(exercise.exercise())))
                        .toList(),
                maps);
    }

    private static HomeDay.Mark mark(LocalDate day, Collection<CourseAtHome> courses) {
        List<HomeProgramme> ofTheDay =
                courses.stream().map(course -> course.on(day)).toList();
        return new HomeDay.Mark(
                day,
                ofTheDay.stream().mapToInt(HomeProgramme::roundsDone).sum(),
                ofTheDay.stream().mapToInt(HomeProgramme::roundsPlanned).sum(),
                ofTheDay.stream().allMatch(HomeProgramme::isSettled));
    }

    private static List<String> names(Collection<CourseAtHome> courses, Account reader) {
        Set<String> names = new LinkedHashSet<>();
        names.add(reader.name());
        courses.stream()
                .flatMap(course -> course.entered().stream())
                .map(DiaryEntry::who)
                .filter(WhoDidIt::isNamed)
                .map(WhoDidIt::name)
                .sorted()
                .forEach(names::add);
        return names.stream().limit(MOST_NAMES).toList();
    }
}
