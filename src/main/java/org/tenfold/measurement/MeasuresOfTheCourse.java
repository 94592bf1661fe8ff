package org.tenfold.measurement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.Course;
import org.tenfold.course.CourseSection;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.web.Page;

/**
 * What the protocol of a course follows, on its page: from the first value to the last. The examination that led to the
 * course counts, and the one after it.
 */
@RequestScoped
class MeasuresOfTheCourse implements CourseSection {

    private static final int DAYS_AROUND = 30;

    @CheckedTemplate(basePath = "measurement")
    static class Templates {
        static native TemplateInstance ofCourse(Course course, List<Line> lines);
    }

    /** A measure of one side over the course. */
    record Line(MeasureTerm term, String title, ShownValue first, ShownValue last, Change change, String difference) {}

    @Inject
    Measurements measurements;

    @Inject
    WhatIsFollowed followed;

    @Inject
    WhoMeasures who;

    @Inject
    Trends trends;

    @Inject
    MeasurementWords words;

    @Inject
    VisibleChild visible;

    @Inject
    Page page;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String render(Course course, Account viewer) {
        List<MeasureTerm> terms = followed.in(course).followed().stream()
                .map(WhatIsFollowed.Followed::term)
                .filter(term -> !term.isMilestone() && who.reads(term, viewer.role()))
                .toList();
        Map<String, List<Measurement>> byMeasure =
                during(course, terms).stream().collect(Collectors.groupingBy(Measurement::measure));
        List<Line> lines = terms.stream()
                .flatMap(term -> trends.changes(term, byMeasure.getOrDefault(term.code(), List.of())).stream()
                        .map(change -> line(term, change)))
                .toList();
        return lines.isEmpty() ? "" : page.fragment(Templates.ofCourse(course, lines));
    }

    private List<Measurement> during(Course course, List<MeasureTerm> terms) {
        LocalDate last =
                course.endedOn() == null ? visible.today() : course.endedOn().plusDays(DAYS_AROUND);
        return measurements.between(
                course.child().id(),
                terms.stream().map(MeasureTerm::code).toList(),
                course.firstDay().minusDays(DAYS_AROUND),
                last);
    }

    private Line line(MeasureTerm term, Change change) {
        return new Line(
                term,
                trends.named(term, change.first().side()),
                new ShownValue(change.first(), words.value(term, change.first())),
                new ShownValue(change.last(), words.value(term, change.last())),
                change,
                change.isOneValue() ? "" : trends.difference(term, change));
    }
}
