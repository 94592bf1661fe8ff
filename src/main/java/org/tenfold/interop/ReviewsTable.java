package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.tenfold.progress.CourseReview;
import org.tenfold.progress.CourseReviews;
import org.tenfold.progress.Occasion;
import org.tenfold.progress.ReviewMessages;

/** What doctors said of the courses. The family finds what counts and was written for it. */
@ApplicationScoped
class ReviewsTable implements RecordTable<ReviewsTable.Row> {

    /** @param counts whether no later edition stands in its place */
    record Row(CourseReview review, boolean counts) {}

    private record Subject(UUID course, Occasion occasion) {}

    @Inject
    CourseReviews reviews;

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public String explained(ExportMessages words) {
        return words.aboutReviews();
    }

    @Override
    public List<Column<Row>> columns(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        ReviewMessages named = recipient.words(ReviewMessages.class);
        return List.of(
                Column.of(
                        "occasion",
                        words.occasion(),
                        row -> recipient.code(
                                row.review().occasion(),
                                named.title(row.review().occasion()))),
                Column.of(
                        "signedOn",
                        words.signedOn(),
                        row -> Cell.of(row.review().signedOn())),
                Column.of(
                        "signedBy",
                        words.signedBy(),
                        row -> Cell.of(row.review().signedByName())),
                Column.of(
                        "wordsForParents",
                        words.wordsForParents(),
                        row -> Cell.of(row.review().forParent())),
                Column.forStaff(
                        "edition", words.edition(), row -> Cell.of(row.review().edition())),
                Column.forStaff("counts", words.counts(), row -> recipient.yesNo(row.counts())),
                Column.forStaff(
                        "outcome",
                        words.childIs(),
                        row -> recipient.code(
                                row.review().outcome(),
                                named.outcomeNamed(row.review().outcome()))),
                Column.forStaff(
                        "goal",
                        words.goalReached(),
                        row -> recipient.code(
                                row.review().goal(),
                                named.goalNamed(row.review().goal()))),
                Column.forStaff(
                        "next",
                        words.nextStep(),
                        row -> recipient.code(
                                row.review().next(),
                                named.nextNamed(
                                        row.review().next(), row.review().occasion()))),
                Column.forStaff(
                        "wordsForStaff",
                        words.wordsForStaff(),
                        row -> Cell.of(row.review().forStaff())),
                Column.forStaff(
                        "reason", words.reason(), row -> Cell.of(row.review().reason())),
                Column.of(
                        "courseId",
                        words.courseId(),
                        row -> Cell.of(row.review().course().id())));
    }

    @Override
    public void each(Extract extract, Consumer<Row> row) {
        Set<Subject> seen = new HashSet<>();
        reviews.of(extract.courseIds()).stream()
                .map(review ->
                        new Row(review, seen.add(new Subject(review.course().id(), review.occasion()))))
                .filter(one -> extract.recipient().isStaff() || one.counts())
                .sorted(Comparator.comparing(one -> one.review().signedAt()))
                .forEach(row);
    }
}
