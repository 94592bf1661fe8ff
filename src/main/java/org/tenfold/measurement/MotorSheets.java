package org.tenfold.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerm;
import org.tenfold.measurement.growth.MotorWindow;
import org.tenfold.measurement.growth.MotorWindows;

/** Lays the first movements of a child out: in words, as bars, and line by line. */
@RequestScoped
class MotorSheets {

    @Inject
    MeasurementBoards boards;

    @Inject
    MotorWindows windows;

    @Inject
    WhoMeasures who;

    @Inject
    Library library;

    @Inject
    MeasurementWords words;

    MotorSheet of(Child child, Account reader, LocalDate today) {
        Map<String, Measurement> seen = seen(boards.newest(child, today));
        MotorProgress progress = progress(child, seen, today);
        List<MotorSheet.Line> lines = progress.steps().stream()
                .map(step -> line(child, step, seen.get(step.window().milestone())))
                .toList();
        return new MotorSheet(
                child,
                MotorChart.of(
                        progress.steps().stream()
                                .map(step -> learned(
                                        child, step, seen.get(step.window().milestone())))
                                .toList(),
                        MotorProgress.months(child.correctedAgeOn(today).days())),
                summary(progress),
                show(progress),
                lines,
                child.isPreterm(),
                who.recordedBy(reader.role()).stream().anyMatch(MeasureTerm::isMilestone));
    }

    /** What is worth showing to a doctor, in one sentence; null for nothing. */
    String toShow(Child child, List<Measurement> newest, LocalDate today) {
        return show(progress(child, seen(newest), today));
    }

    private MotorProgress progress(Child child, Map<String, Measurement> seen, LocalDate today) {
        Map<String, Long> ages = new HashMap<>();
        seen.forEach((code, one) ->
                ages.put(code, child.correctedAgeOn(one.takenOn()).days()));
        return MotorProgress.of(windows.all(), ages, child.correctedAgeOn(today).days());
    }

    private Map<String, Measurement> seen(List<Measurement> newest) {
        List<String> codes = windows.all().stream().map(MotorWindow::milestone).toList();
        return newest.stream()
                .filter(one -> codes.contains(one.measure()))
                .collect(Collectors.toMap(Measurement::measure, one -> one, (first, second) -> first));
    }

    private MotorSheet.Line line(Child child, MotorProgress.Step step, Measurement seen) {
        MotorWindow window = step.window();
        return new MotorSheet.Line(
                window.milestone(),
                title(window),
                words.growth().fromTo(words.number(window.first()), words.number(window.last())),
                seen,
                seen == null ? null : child.ageOn(seen.takenOn()),
                seen == null || !child.isPreterm() ? null : child.correctedAgeOn(seen.takenOn()),
                step.state(),
                words.growth().says(step.state(), words.number(window.last()), child.givenName()));
    }

    private MotorChart.Learned learned(Child child, MotorProgress.Step step, Measurement seen) {
        BigDecimal sinceBirth = seen == null || !child.isPreterm()
                ? null
                : MotorProgress.months(child.ageOn(seen.takenOn()).days());
        return new MotorChart.Learned(
                title(step.window()), step.window().first(), step.window().last(), step.seenAt(), sinceBirth);
    }

    private String summary(MotorProgress progress) {
        String seen = progress.steps().stream()
                .filter(step -> step.seenAt() != null)
                .map(step -> words.growth().seenAt(title(step.window()), words.number(step.seenAt())))
                .collect(Collectors.joining("; "));
        return seen.isEmpty() ? words.growth().noMovement() : seen + ".";
    }

    private String show(MotorProgress progress) {
        List<MotorProgress.Step> late = progress.toShow();
        return late.isEmpty()
                ? null
                : words.growth()
                        .show(late.stream()
                                .map(step -> words.text(term(step.window()).name()))
                                .collect(Collectors.joining(", ")));
    }

    private String title(MotorWindow window) {
        return words.title(term(window));
    }

    private MeasureTerm term(MotorWindow window) {
        return library.measureTerms().term(window.milestone()).orElseThrow();
    }
}
