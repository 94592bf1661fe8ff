package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.course.TheCourses.bean;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.homeprogramme.Caregiver;
import org.tenfold.homeprogramme.Diary;
import org.tenfold.homeprogramme.DiaryEntry;
import org.tenfold.homeprogramme.DiaryWords;
import org.tenfold.homeprogramme.WhoDidIt;
import org.tenfold.measurement.Side;

/** A child with fifteen courses and two thousand rows of diary costs no more than twelve statements a page. */
@QuarkusTest
@Tag("data")
public class ProgressCostTest {

    private static final int MOST = 12;
    private static final int COURSES = 15;
    private static final int ROWS = 2000;

    @Inject
    SessionFactory sessionFactory;

    @Test
    void the_pages_of_a_long_story_ask_the_store_little() {
        UUID mira = longStory();
        List<UUID> courses = AtTheClinic.north(() -> bean(org.tenfold.course.Courses.class).of(mira).stream()
                .map(org.tenfold.course.Course::id)
                .toList());
        assertEquals(COURSES, courses.size());
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        Browser olga = SignedInAs.doctor();
        Browser anna = SignedInAs.parent();
        costsLittle(olga, "/courses/" + courses.get(0) + "/progress");
        costsLittle(olga, "/children/" + mira + "/series/massage-no-10");
        costsLittle(olga, "/courses/" + courses.get(0) + "/progress/reviews/end");
        costsLittle(anna, "/home/" + mira + "/progress");
        costsLittle(anna, "/home/" + mira);
    }

    private void costsLittle(Browser browser, String path) {
        browser.page(path);
        long before = sessionFactory.getStatistics().getPrepareStatementCount();
        browser.page(path);
        long asked = sessionFactory.getStatistics().getPrepareStatementCount() - before;
        assertTrue(asked <= MOST, path + " asks " + asked + " times");
    }

    /** Fifteen courses one after the other, the diary full of the last days of each. */
    public static UUID longStory() {
        UUID mira = TheProgress.mira();
        int rows = 0;
        for (int i = 0; i < COURSES; i++) {
            LocalDate first = TheChildren.TODAY.minusDays(12L * (COURSES - i));
            UUID course = TheProgress.past(mira, i + 1, first, 10);
            int share = (ROWS - rows) / (COURSES - i);
            tick(course, first, share);
            rows += share;
            TheProgress.measured(
                    mira,
                    "weight",
                    Side.NONE,
                    "6." + i,
                    first.isBefore(LocalDate.of(2025, 12, 2)) ? LocalDate.of(2025, 12, 2) : first);
        }
        return mira;
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
