package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tenfold.course.Course;
import org.tenfold.course.CourseMessages;
import org.tenfold.course.CourseOverride;
import org.tenfold.course.CourseOverrides;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.rule.Rule;

/** The courses that were ordered for the child. */
@ApplicationScoped
class CoursesTable implements RecordTable<CoursesTable.Row> {

    /** @param setAside rules that a doctor set aside when he ordered it */
    record Row(Course course, Protocol protocol, List<CourseOverride> setAside) {}

    @Inject
    CourseOverrides overrides;

    @Inject
    Library library;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "courses";
    }

    @Override
    public String explained(ExportMessages words) {
        return words.aboutCourses();
    }

    @Override
    public List<Column<Row>> columns(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        CourseMessages named = recipient.words(CourseMessages.class);
        return List.of(
                Column.of(
                        "protocol",
                        named.protocol(),
                        row -> recipient.named(
                                row.protocol().slug(), row.protocol().title())),
                Column.of(
                        "protocolVersion",
                        words.version(),
                        row -> Cell.of(row.protocol().number())),
                Column.of("variant", words.variant(), row -> variant(row, recipient)),
                Column.of(
                        "ordinal", words.ordinal(), row -> Cell.of(row.course().ordinal())),
                Column.of("goal", named.goal(), row -> Cell.of(row.course().goal())),
                Column.of(
                        "status",
                        words.status(),
                        row -> recipient.code(
                                row.course().status(), named.status(row.course().status()))),
                Column.of(
                        "statusSince",
                        words.statusSince(),
                        row -> recipient.moment(row.course().statusSince())),
                Column.of(
                        "statusBy",
                        words.statusBy(),
                        row -> Cell.of(row.course().statusByName())),
                Column.forStaff(
                        "statusReason",
                        words.statusReason(),
                        row -> Cell.of(row.course().statusReason())),
                Column.of(
                        "assignedAt",
                        words.assignedAt(),
                        row -> recipient.moment(row.course().assignedAt())),
                Column.of(
                        "prescribedBy",
                        named.doctor(),
                        row -> Cell.of(row.course().prescribedBy().name())),
                Column.of(
                        "performedBy",
                        named.masseur(),
                        row -> Cell.of(row.course().performedBy().name())),
                Column.of(
                        "firstDay",
                        words.firstDay(),
                        row -> Cell.of(row.course().firstDay())),
                Column.of("hour", words.hour(), row -> Cell.of(row.course().hour())),
                Column.of(
                        "sessions",
                        words.sessions(),
                        row -> Cell.of(row.course().sessionCount())),
                Column.of(
                        "daysFromOneToTheNext",
                        words.spacing(),
                        row -> Cell.of(row.course().spacingDays())),
                Column.of(
                        "minutesPlanned",
                        words.minutesPlanned(),
                        row -> Cell.of(row.course().minutes())),
                Column.of(
                        "endedOn", words.endedOn(), row -> Cell.of(row.course().endedOn())),
                Column.forStaff(
                        "setAside",
                        words.setAside(),
                        row -> Cell.of(row.setAside().stream()
                                .map(one -> setAside(one, row.protocol(), recipient))
                                .toList())),
                Column.of("id", words.id(), row -> Cell.of(row.course().id())));
    }

    private static Cell variant(Row row, Recipient recipient) {
        return row.protocol()
                .variant(row.course().variantId())
                .map(variant -> recipient.named(variant.id(), variant.title()))
                .orElse(Cell.NOTHING);
    }

    private static Cell setAside(CourseOverride one, Protocol protocol, Recipient recipient) {
        String rule = protocol.rule(one.ruleId())
                .map(Rule::text)
                .map(text -> text.in(recipient.language()))
                .orElse(one.ruleId());
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("rule", Recipient.named(one.ruleId(), rule).value());
        value.put("reason", one.reason());
        value.put("by", one.givenByName());
        value.put("at", one.givenAt().toString());
        return new Cell(value, rule + ": " + one.reason() + " (" + one.givenByName() + ")");
    }

    @Override
    public void each(Extract extract, Consumer<Row> row) {
        Map<UUID, List<CourseOverride>> setAside = (extract.recipient().isStaff()
                        ? overrides.of(extract.courseIds())
                        : List.<CourseOverride>of())
                .stream().collect(Collectors.groupingBy(one -> one.course().id()));
        extract.courses()
                .forEach(course -> row.accept(new Row(
                        course, library.version(course.edition()), setAside.getOrDefault(course.id(), List.of()))));
    }
}
