package org.tenfold.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicCalendar;
import org.tenfold.clinic.ClosedDays;
import org.tenfold.course.Course;
import org.tenfold.homeprogramme.HomeShare;
import org.tenfold.homeprogramme.HomeShares;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;

/** The courses of a clinic that may fail today, each with the reasons. */
@ApplicationScoped
class CoursesAtRisk {

    /** Whoever was completed longer ago is not asked for any more. */
    private static final int DAYS_TO_REVIEW = 180;

    private static final int DAYS_OF_CLOSURES = 400;

    @Inject
    CourseFigures courses;

    @Inject
    HomeShares homeShares;

    @Inject
    ClosedDays closedDays;

    @Inject
    Library library;

    /** Those with most reasons first, among these those that began first. */
    List<CourseAtRisk> of(Clinic clinic, LocalDate today) {
        List<Course> open = courses.open();
        List<Course> unreviewed = courses.unreviewed(today.minusDays(DAYS_TO_REVIEW), today);
        Map<UUID, Tally> tallies = courses.tallies();
        Map<UUID, HomeShare> atHome = homeShares.of(open, today, clinic);
        Map<UUID, Set<Occasion>> written = new HashMap<>();
        courses.written()
                .forEach(one -> written.computeIfAbsent(one.courseId(), id -> EnumSet.noneOf(Occasion.class))
                        .add(one.occasion()));
        ClinicCalendar calendar = new ClinicCalendar(clinic, closedDays.from(today.minusDays(DAYS_OF_CLOSURES)));
        LookingForRisks looking = new LookingForRisks(today, calendar::isOpen);
        return Stream.concat(open.stream(), unreviewed.stream())
                .map(course -> {
                    Protocol protocol = library.version(course.edition());
                    Tally tally = tallies.getOrDefault(course.id(), Tally.none(course.id()));
                    List<RiskFound> risks = looking.of(
                            course,
                            protocol,
                            tally,
                            atHome.getOrDefault(course.id(), HomeShare.NONE),
                            written.getOrDefault(course.id(), Set.of()),
                            LocalDate.ofInstant(course.statusSince(), clinic.zone()));
                    return new CourseAtRisk(course, protocol, tally.held().intValue(), risks);
                })
                .filter(one -> !one.risks().isEmpty())
                .sorted(Comparator.comparingInt(
                                (CourseAtRisk one) -> one.risks().size())
                        .reversed()
                        .thenComparing(one -> one.course().firstDay())
                        .thenComparing(one -> one.course().id()))
                .toList();
    }
}
