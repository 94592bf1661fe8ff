package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tenfold.course.Course;
import org.tenfold.homeprogramme.Caregiver;
import org.tenfold.homeprogramme.Diary;
import org.tenfold.homeprogramme.DiaryEntry;
import org.tenfold.homeprogramme.DiaryMessages;
import org.tenfold.library.Library;
import org.tenfold.library.item.HomeExercise;

/** The diary of the family: each exercise of each round, done or left out. */
@ApplicationScoped
class DiaryTable implements RecordTable<DiaryTable.Row> {

    record Row(DiaryEntry entry, Optional<HomeExercise> exercise) {}

    @Inject
    Diary diary;

    @Inject
    Library library;

    @Inject
    PartByPart parts;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String name() {
        return "diary";
    }

    @Override
    public String explained(ExportMessages words) {
        return words.aboutDiary();
    }

    @Override
    public List<Column<Row>> columns(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        return List.of(
                Column.of("doneOn", words.day(), row -> Cell.of(row.entry().doneOn())),
                Column.of("exercise", words.exercise(), row -> exercise(row, recipient)),
                Column.of("round", words.round(), row -> Cell.of(row.entry().round())),
                Column.of(
                        "done", words.done(), row -> recipient.yesNo(row.entry().isDone())),
                Column.of("notDoneWhy", words.notDoneWhy(), row -> notDoneWhy(row.entry(), recipient)),
                Column.of("caregiver", words.caregiver(), row -> caregiver(row.entry(), recipient)),
                Column.of("mood", words.mood(), row -> mood(row.entry(), recipient)),
                Column.of("remark", words.remark(), row -> Cell.of(row.entry().remark())),
                Column.of(
                        "writtenBy",
                        words.writtenBy(),
                        row -> Cell.of(row.entry().doneByName())),
                Column.of(
                        "writtenAt",
                        words.writtenAt(),
                        row -> recipient.moment(row.entry().doneAt())),
                Column.of(
                        "courseId", words.courseId(), row -> Cell.of(row.entry().courseId())),
                Column.of("id", words.id(), row -> Cell.of(row.entry().id())));
    }

    private static Cell exercise(Row row, Recipient recipient) {
        String id = row.entry().exerciseId();
        return row.exercise()
                .map(exercise -> recipient.named(id, exercise.title()))
                .orElseGet(() -> Recipient.named(id, id));
    }

    private static Cell notDoneWhy(DiaryEntry entry, Recipient recipient) {
        return entry.notDoneWhy() == null
                ? Cell.NOTHING
                : recipient.code(
                        entry.notDoneWhy(), recipient.words(DiaryMessages.class).why(entry.notDoneWhy()));
    }

    /** By name, or as what he or she is to the child. */
    private static Cell caregiver(DiaryEntry entry, Recipient recipient) {
        Caregiver caregiver = entry.who().caregiver();
        return entry.who().isNamed()
                ? Recipient.named(Recipient.codeOf(caregiver), entry.who().name())
                : Recipient.named(
                        Recipient.codeOf(caregiver),
                        recipient.words(DiaryMessages.class).caregiver(caregiver));
    }

    private static Cell mood(DiaryEntry entry, Recipient recipient) {
        return entry.mood() == null
                ? Cell.NOTHING
                : recipient.code(
                        entry.mood(), recipient.words(DiaryMessages.class).moodIs(entry.mood()));
    }

    @Override
    public void each(Extract extract, Consumer<Row> row) {
        UUID child = extract.child().id();
        Map<UUID, Course> courses = extract.coursesById();
        parts.each(
                (DiaryEntry last) -> diary.after(child, last, PartByPart.SIZE),
                part -> part.forEach(entry -> row.accept(new Row(
                        entry,
                        Optional.ofNullable(courses.get(entry.courseId()))
                                .map(course -> library.version(course.edition()))
                                .flatMap(protocol -> protocol.exercise(entry.exerciseId()))))));
    }
}
