package org.tenfold.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.Sex;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.library.MeasureTerm;
import org.tenfold.measurement.growth.GrowthMeasure;
import org.tenfold.shared.chart.DayAxis;

/** Lays one measure of a child out: in words, as a chart, and line by line. */
@RequestScoped
class MeasureSheets {

    @Inject
    Measurements measurements;

    @Inject
    Courses courses;

    @Inject
    TreatmentSessions sessions;

    @Inject
    GrowthSheets growing;

    @Inject
    WhoMeasures who;

    @Inject
    Trends trends;

    @Inject
    MeasurementWords words;

    MeasureSheet of(Child child, MeasureTerm term, Account reader) {
        History history = History.of(measurements.everOf(child.id(), term.code()));
        List<Measurement> counting = history.counting();
        boolean drawn = !counting.isEmpty() && !term.isMilestone() && !term.isChoice();
        GrowthSheet growth =
                growing.of(child, term, counting, reader.role() != Role.PARENT).orElse(null);
        boolean records = who.recordedBy(reader.role()).contains(term);
        return new MeasureSheet(
                child,
                term,
                words.title(term),
                term.isNumber() ? words.text(term.unit()) : null,
                drawn ? trends.said(term, counting) : List.of(),
                drawn && growth == null ? TrendChart.of(term, counting, sessionDays(child), labels(term)) : null,
                growth,
                drawn
                        && child.sex() == Sex.UNKNOWN
                        && GrowthMeasure.of(term.code()).isPresent(),
                history.lines().stream()
                        .map(line -> row(line, term, records && line.now().isCorrectedBy(reader)))
                        .toList(),
                records,
                reader.role() == Role.DOCTOR);
    }

    /** The days on which the child was treated, in whatever course. */
    private List<LocalDate> sessionDays(Child child) {
        List<Course> all = courses.of(child.id());
        return sessions.of(all.stream().map(Course::id).toList()).stream()
                .filter(TreatmentSession::isHeld)
                .map(TreatmentSession::plannedOn)
                .toList();
    }

    private TrendChart.Labels labels(MeasureTerm term) {
        return new TrendChart.Labels() {
            @Override
            public String of(BigDecimal value) {
                return words.mark(term, value);
            }

            @Override
            public String of(LocalDate day, DayAxis axis) {
                return words.mark(day, axis);
            }
        };
    }

    private MeasureSheet.Row row(History.Line line, MeasureTerm term, boolean mayCorrect) {
        Measurement now = line.now();
        return new MeasureSheet.Row(
                now,
                words.value(term, now),
                line.counts(),
                now.reason(),
                line.earlier().stream()
                        .map(one -> new ShownValue(one, words.value(term, one)))
                        .toList(),
                term.isMilestone() ? MeasurementBoard.Milestone.of(term.code(), words.title(term), now) : null,
                mayCorrect && line.counts());
    }
}
