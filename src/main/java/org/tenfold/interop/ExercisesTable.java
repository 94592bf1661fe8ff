package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tenfold.course.Course;
import org.tenfold.homeprogramme.HomePlan;
import org.tenfold.homeprogramme.HomePlans;
import org.tenfold.homeprogramme.HomeplanMessages;
import org.tenfold.homeprogramme.HomeprogrammeMessages;
import org.tenfold.homeprogramme.PlannedExercise;
import org.tenfold.library.Library;
import org.tenfold.library.item.HomeExercise;

/** What doctors chose for home, version by version, exercise by exercise. */
@ApplicationScoped
class ExercisesTable implements RecordTable<ExercisesTable.Row> {

    record Row(HomePlan plan, PlannedExercise planned, Optional<HomeExercise> exercise) {}

    @Inject
    HomePlans plans;

    @Inject
    Library library;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String name() {
        return "exercises";
    }

    @Override
    public String explained(ExportMessages words) {
        return words.aboutExercises();
    }

    @Override
    public List<Column<Row>> columns(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        HomeprogrammeMessages routines = recipient.words(HomeprogrammeMessages.class);
        HomeplanMessages days = recipient.words(HomeplanMessages.class);
        return List.of(
                Column.of(
                        "planNumber",
                        words.planNumber(),
                        row -> Cell.of(row.plan().number())),
                Column.of("from", words.from(), row -> Cell.of(row.plan().from())),
                Column.of("exercise", words.exercise(), row -> exercise(row, recipient)),
                Column.of(
                        "timesADay",
                        words.timesADay(),
                        row -> Cell.of(row.planned().times())),
                Column.of(
                        "minutesEach",
                        words.minutesEach(),
                        row -> Cell.of(row.planned().minutes())),
                Column.of(
                        "weekdays",
                        words.weekdays(),
                        row -> Cell.of(row.planned().inOrder().stream()
                                .map(day -> recipient.code(day, days.weekday(day)))
                                .toList())),
                Column.of(
                        "routine",
                        words.routine(),
                        row -> recipient.code(
                                row.planned().routine(),
                                routines.routine(row.planned().routine()))),
                Column.of(
                        "prescribedBy",
                        words.prescribedBy(),
                        row -> Cell.of(row.plan().prescribedByName())),
                Column.of(
                        "prescribedAt",
                        words.prescribedAt(),
                        row -> recipient.moment(row.plan().prescribedAt())),
                Column.forStaff(
                        "reason", words.reason(), row -> Cell.of(row.plan().reason())),
                Column.of(
                        "courseId", words.courseId(), row -> Cell.of(row.plan().courseId())));
    }

    private static Cell exercise(Row row, Recipient recipient) {
        String id = row.planned().exerciseId();
        return row.exercise()
                .map(exercise -> recipient.named(id, exercise.title()))
                .orElseGet(() -> Recipient.named(id, id));
    }

    @Override
    public void each(Extract extract, Consumer<Row> row) {
        Map<UUID, Course> courses = extract.coursesById();
        plans.of(extract.courseIds()).stream()
                .sorted(Comparator.comparing(HomePlan::prescribedAt))
                .forEach(plan -> plan.exercises()
                        .forEach(planned -> row.accept(new Row(
                                plan,
                                planned,
                                library.version(courses.get(plan.courseId()).edition())
                                        .exercise(planned.exerciseId())))));
    }
}
