package org.tenfold.homeprogramme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.course.Course;
import org.tenfold.library.BodyMaps;
import org.tenfold.library.Library;

/** Lays out the home programme of a course for paper. */
@RequestScoped
public class HomeSheets {

    @Inject
    HomeProgrammes programmes;

    @Inject
    Library library;

    /** None where the protocol gives parents nothing to do. */
    public Optional<HomeSheet> of(Course course, Account reader, LocalDate today) {
        CourseAtHome home = programmes
                .planned(today, today, List.of(course), reader.clinic())
                .get(course.id());
        return HomeProgramme.isForParents(home.protocol())
                ? Optional.of(sheet(home, today, reader.role() == Role.PARENT))
                : Optional.empty();
    }

    private HomeSheet sheet(CourseAtHome home, LocalDate today, boolean forFamily) {
        BodyMaps maps = new BodyMaps(home.protocol(), library.zones());
        PlanInForce plan = home.planOn(today);
        return new HomeSheet(
                home.course(),
                home.protocol(),
                today,
                plan,
                plan.exercises().stream()
                        .filter(planned -> home.offering(planned, today) == Offering.OFFERED)
                        .sorted(Comparator.comparing(PlannedExercise::routine))
                        .map(planned -> HomeSheet.Line.of(
                                planned,
                                home.protocol().exercise(planned.exerciseId()).orElseThrow(),
                                library.positions(),
                                maps))
                        .toList(),
                maps,
                forFamily);
    }
}
