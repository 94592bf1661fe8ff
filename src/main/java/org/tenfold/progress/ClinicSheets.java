package org.tenfold.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tenfold.clinic.Clinic;
import org.tenfold.course.CourseStatus;
import org.tenfold.library.LibraryOfTheClinic;
import org.tenfold.library.Protocol;
import org.tenfold.library.rule.Rule;
import org.tenfold.shared.text.Text;

/** Counts how the courses of a clinic go, in a number of statements that no course adds to. */
@ApplicationScoped
class ClinicSheets {

    @Inject
    CoursesAtRisk atRisk;

    @Inject
    CourseFigures courses;

    @Inject
    SessionFigures sessions;

    @Inject
    LibraryOfTheClinic library;

    @Inject
    WhyPutOff why;

    ClinicSheet of(Clinic clinic, Period period, LocalDate today) {
        Map<String, Protocol> protocols = library.protocols().stream()
                .collect(Collectors.toMap(Protocol::slug, Function.identity(), (a, b) -> a));
        return new ClinicSheet(
                period,
                atRisk.of(clinic, today),
                completion(period, protocols),
                reasons(period, protocols),
                sessions.attempts(period),
                outcomes(period, protocols));
    }

    private List<ClinicSheet.Completion> completion(Period period, Map<String, Protocol> protocols) {
        Map<String, Map<CourseStatus, Long>> bySlug = new TreeMap<>();
        courses.standing(period)
                .forEach(one -> bySlug.computeIfAbsent(one.slug(), slug -> new EnumMap<>(CourseStatus.class))
                        .put(one.status(), one.courses()));
        return bySlug.entrySet().stream()
                .map(entry -> completion(title(entry.getKey(), protocols), entry.getValue()))
                .sorted(Comparator.comparingLong(ClinicSheet.Completion::begun).reversed())
                .toList();
    }

    private static ClinicSheet.Completion completion(Text title, Map<CourseStatus, Long> counts) {
        long open = counts.entrySet().stream()
                .filter(entry -> entry.getKey().isOpen())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new ClinicSheet.Completion(
                title,
                counts.getOrDefault(CourseStatus.COMPLETED, 0L),
                counts.getOrDefault(CourseStatus.STOPPED, 0L),
                open);
    }

    /** One rule has one line, from whatever protocol it was read. */
    private List<ClinicSheet.Reason> reasons(Period period, Map<String, Protocol> protocols) {
        Map<String, ClinicSheet.Reason> byReason = new HashMap<>();
        for (SessionFigures.Recorded one : sessions.putOff(period)) {
            PutOffBecause because = why.of(one.status(), one.rule(), one.words(), one.moved());
            String rule = because == PutOffBecause.CHECK ? one.rule() : null;
            byReason.merge(
                    because + " " + rule,
                    new ClinicSheet.Reason(
                            because, rule(one.slug(), rule, protocols).orElse(null), one.times()),
                    (sum, more) -> new ClinicSheet.Reason(
                            because, sum.rule() == null ? more.rule() : sum.rule(), sum.times() + more.times()));
        }
        return byReason.values().stream()
                .sorted(Comparator.comparingLong(ClinicSheet.Reason::times)
                        .reversed()
                        .thenComparing(ClinicSheet.Reason::because))
                .toList();
    }

    private static Optional<Rule> rule(String slug, String rule, Map<String, Protocol> protocols) {
        return Optional.ofNullable(protocols.get(slug))
                .filter(protocol -> rule != null)
                .flatMap(protocol -> protocol.rule(rule));
    }

    private List<ClinicSheet.Outcomes> outcomes(Period period, Map<String, Protocol> protocols) {
        Map<String, List<SessionFigures.Said>> bySlug = sessions.said(period).stream()
                .collect(Collectors.groupingBy(SessionFigures.Said::slug, TreeMap::new, Collectors.toList()));
        List<ClinicSheet.Outcomes> lines = new ArrayList<>();
        bySlug.forEach((slug, said) -> lines.add(outcomes(title(slug, protocols), said)));
        lines.sort(Comparator.comparingLong(ClinicSheet.Outcomes::reviews).reversed());
        return lines;
    }

    private static ClinicSheet.Outcomes outcomes(Text title, List<SessionFigures.Said> said) {
        return new ClinicSheet.Outcomes(
                title,
                sum(said, one -> one.outcome() == Outcome.BETTER),
                sum(said, one -> one.outcome() == Outcome.UNCHANGED),
                sum(said, one -> one.outcome() == Outcome.WORSE),
                sum(said, one -> one.goal() == Goal.REACHED),
                sum(said, one -> one.goal() == Goal.PARTLY),
                sum(said, one -> one.goal() == Goal.NOT),
                sum(said, one -> one.next() == NextStep.CONTINUE),
                sum(said, one -> one.next() == NextStep.ANOTHER_COURSE),
                sum(said, one -> one.next() == NextStep.STOP),
                sum(said, one -> one.next() == NextStep.REFER));
    }

    private static long sum(List<SessionFigures.Said> said, Predicate<SessionFigures.Said> which) {
        return said.stream()
                .filter(which)
                .mapToLong(SessionFigures.Said::reviews)
                .sum();
    }

    private static Text title(String slug, Map<String, Protocol> protocols) {
        Protocol protocol = protocols.get(slug);
        return protocol == null ? new Text(slug, slug) : protocol.title();
    }
}
