package org.tenfold.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerm;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Measure;

/** What the protocols of a child's open courses ask to follow, and what is commonly followed besides. */
@ApplicationScoped
public class WhatIsFollowed {

    /** Followed of every child, whatever its courses. */
    private static final List<String> COMMON =
            List.of("weight", "length", "head-circumference", "temperature", "comfort", "mood", "relaxation");

    @Inject
    Courses courses;

    @Inject
    Library library;

    /** A measure with the lines of the protocol that ask for it. */
    public record Followed(MeasureTerm term, List<Measure> lines) {}

    /**
     * What one course follows.
     *
     * @param watched lines of the protocol to which nothing is recorded
     */
    public record InACourse(Course course, Protocol protocol, List<Followed> followed, List<Measure> watched) {

        boolean follows(String measure) {
            return followed.stream().anyMatch(one -> one.term().code().equals(measure));
        }
    }

    /** By open course, the oldest first. */
    public List<InACourse> inOpenCoursesOf(UUID childId) {
        return courses.openOf(List.of(childId)).stream().map(this::in).toList();
    }

    public InACourse in(Course course) {
        Protocol protocol = library.version(course.edition());
        Map<String, List<Measure>> byCode = new LinkedHashMap<>();
        List<Measure> watched = new ArrayList<>();
        for (Measure line : protocol.measures()) {
            if (library.measureTerms().term(line.measure()).isPresent()) {
                byCode.computeIfAbsent(line.measure(), code -> new ArrayList<>())
                        .add(line);
            } else {
                watched.add(line);
            }
        }
        List<Followed> followed = byCode.entrySet().stream()
                .map(entry ->
                        new Followed(library.measureTerms().term(entry.getKey()).orElseThrow(), entry.getValue()))
                .toList();
        return new InACourse(course, protocol, followed, List.copyOf(watched));
    }

    /** What is commonly followed and not in these courses. */
    public List<MeasureTerm> commonBesides(List<InACourse> open) {
        return COMMON.stream()
                .filter(code -> open.stream().noneMatch(one -> one.follows(code)))
                .flatMap(code -> library.measureTerms().term(code).stream())
                .toList();
    }

    /** The measures of these courses, each once. */
    static Stream<MeasureTerm> terms(List<InACourse> open) {
        return open.stream()
                .flatMap(one -> one.followed().stream())
                .map(Followed::term)
                .distinct();
    }
}
