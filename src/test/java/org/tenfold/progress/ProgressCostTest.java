package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.course.TheCourses.bean;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

/** A child with fifteen courses and two thousand rows of diary costs no more than twelve statements a page. */
@QuarkusTest
@Tag("data")
class ProgressCostTest {

    private static final int MOST = 12;

    @Inject
    SessionFactory sessionFactory;

    @Test
    void the_pages_of_a_long_story_ask_the_store_little() {
        UUID mira = ALongStory.told(ALongStory.ROWS);
        List<UUID> courses = AtTheClinic.north(() -> bean(org.tenfold.course.Courses.class).of(mira).stream()
                .map(org.tenfold.course.Course::id)
                .toList());
        assertEquals(ALongStory.COURSES, courses.size());
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
}
