package org.tenfold.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerm;
import org.tenfold.library.item.Measure;

/** Lays out what is followed of a child for a reader, in a constant number of statements. */
@RequestScoped
class MeasurementBoards {

    @Inject
    Measurements measurements;

    @Inject
    WhatIsFollowed followed;

    @Inject
    WhoMeasures who;

    @Inject
    Library library;

    @Inject
    MeasurementWords words;

    @Inject
    GrowthWords growth;

    MeasurementBoard of(Child child, Account reader, LocalDate today) {
        List<Measurement> newest = newest(child, today);
        List<WhatIsFollowed.InACourse> open = followed.inOpenCoursesOf(child.id());
        boolean staff = reader.role() != Role.PARENT;
        Predicate<MeasureLine> shown = line -> who.reads(line.term(), reader.role())
                && (staff || !line.newest().isEmpty());
        List<MeasurementBoard.OfACourse> courses = open.stream()
                .map(one -> new MeasurementBoard.OfACourse(
                        one.protocol(),
                        one.followed().stream()
                                .map(asked -> line(child, asked.term(), asked.lines(), newest))
                                .filter(shown)
                                .toList(),
                        staff ? one.watched() : List.of()))
                .filter(one -> !one.lines().isEmpty() || !one.watched().isEmpty())
                .toList();
        List<MeasureLine> common = followed.commonBesides(open).stream()
                .map(term -> line(child, term, List.of(), newest))
                .filter(shown)
                .toList();
        Set<String> named = new HashSet<>();
        Stream.concat(common.stream(), courses.stream().flatMap(one -> one.lines().stream()))
                .forEach(line -> named.add(line.term().code()));
        List<MeasureLine> others = measured(newest).stream()
                .filter(term -> !term.isMilestone() && !named.contains(term.code()))
                .map(term -> line(child, term, List.of(), newest))
                .filter(shown)
                .toList();
        return new MeasurementBoard(
                child,
                courses,
                common,
                others,
                milestones(newest),
                !who.recordedBy(reader.role()).isEmpty());
    }

    /** What this reader is shown first: the newest values, whatever they are of. */
    List<MeasureLine> newestFew(Child child, Account reader, List<Measurement> newest, int most) {
        return measured(newest).stream()
                .filter(term -> who.reads(term, reader.role()))
                .limit(most)
                .map(term -> line(child, term, List.of(), newest))
                .toList();
    }

    List<Measurement> newest(Child child, LocalDate today) {
        return NewestMeasured.newestOfEachSide(measurements.newestOf(child.id(), today));
    }

    MeasureLine line(Child child, MeasureTerm term, List<Measure> asked, List<Measurement> newest) {
        List<Measurement> ofMeasure = newest.stream()
                .filter(one -> one.measure().equals(term.code()))
                .sorted(Comparator.comparing(Measurement::side))
                .toList();
        return new MeasureLine(
                term,
                words.title(term),
                asked,
                ofMeasure.stream()
                        .map(one -> new ShownValue(one, words.value(term, one)))
                        .toList(),
                ofMeasure.isEmpty() ? "" : growth.inShort(child, ofMeasure.get(0)));
    }

    private List<MeasureTerm> measured(List<Measurement> newest) {
        return newest.stream()
                .flatMap(one -> library.measureTerms().term(one.measure()).stream())
                .distinct()
                .toList();
    }

    private List<MeasurementBoard.Milestone> milestones(List<Measurement> newest) {
        return newest.stream()
                .filter(one -> library.measureTerms()
                        .term(one.measure())
                        .filter(MeasureTerm::isMilestone)
                        .isPresent())
                .sorted(Comparator.comparing(Measurement::takenOn))
                .map(one -> MeasurementBoard.Milestone.of(
                        one.measure(),
                        words.title(library.measureTerms().term(one.measure()).orElseThrow()),
                        one))
                .toList();
    }
}
