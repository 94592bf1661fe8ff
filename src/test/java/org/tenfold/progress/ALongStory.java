package org.tenfold.progress;

import static org.tenfold.course.TheCourses.bean;

import java.time.LocalDate;
import java.util.UUID;
import org.tenfold.AtTheClinic;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Child;
import org.tenfold.child.ChildDetails;
import org.tenfold.child.Children;
import org.tenfold.child.Sex;
import org.tenfold.child.TheChildren;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.homeprogramme.Caregiver;
import org.tenfold.homeprogramme.Diary;
import org.tenfold.homeprogramme.DiaryEntry;
import org.tenfold.homeprogramme.DiaryWords;
import org.tenfold.homeprogramme.WhoDidIt;
import org.tenfold.measurement.Side;

/** Mira Lind, after fifteen courses of massage one after the other, with a diary full of the days of each. */
public final class ALongStory {

    public static final int COURSES = 15;
    public static final int ROWS = 2000;

    private ALongStory() {}

    /** Ten sessions in each course, and so many rows in all diaries together. */
    public static UUID told(int rowsOfDiary) {
        UUID mira = mira();
        int rows = 0;
        for (int i = 0; i < COURSES; i++) {
            LocalDate first = TheChildren.TODAY.minusDays(12L * (COURSES - i));
            UUID course = TheProgress.past(mira, i + 1, first, 10);
            int share = (rowsOfDiary - rows) / (COURSES - i);
            tick(course, first, share);
            rows += share;
            TheProgress.measured(mira, "weight", Side.NONE, "6." + i, first);
        }
        return mira;
    }

    /** Old enough for the first of her courses. */
    private static UUID mira() {
        ChildDetails details =
                new ChildDetails(TheChildren.freshNumber(), "Mira", "Lind", LocalDate.of(2025, 9, 1), 226, Sex.GIRL);
        return AtTheClinic.north(() -> {
            Child mira = new Child(details);
            bean(Children.class).persist(mira);
            return mira.id();
        });
    }

    private static void tick(UUID course, LocalDate first, int rows) {
        AtTheClinic.north(() -> {
            Course of = bean(Courses.class).findById(course);
            for (int i = 0; i < rows; i++) {
                bean(Diary.class)
                        .persist(new DiaryEntry(
                                of,
                                new DiaryEntry.OfADay(
                                        null, first.plusDays(i % 10), "exercise-" + i / 40, 1 + (i / 10) % 4, null),
                                UUID.randomUUID(),
                                new DiaryWords(new WhoDidIt(Caregiver.MOTHER, null), null, null),
                                Person.ANNA.account(),
                                TheFacts.at(first)));
            }
            return null;
        });
    }
}
