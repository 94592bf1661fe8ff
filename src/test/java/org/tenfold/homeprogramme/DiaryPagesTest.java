package org.tenfold.homeprogramme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.course.TheCourses;

/** Olga and Ivan read what Anna has entered. */
@QuarkusTest
@Tag("data")
class DiaryPagesTest {

    private static final int MOST_STATEMENTS = 12;

    @Inject
    SessionFactory sessionFactory;

    private UUID mira;
    private UUID course;
    private Account anna;

    @BeforeEach
    void mira_has_a_course_and_anna_takes_part() {
        mira = TheChildren.mira();
        course = TheExercises.signedBefore(mira);
        anna = TheExercises.parent();
        TheExercises.guard(mira, anna, Reach.TAKES_PART);
    }

    @Test
    void an_empty_diary_says_so() {
        assertTrue(SignedInAs.doctor().page(diary()).text().contains("Nothing has been entered yet"));
    }

    @Test
    void reasons_and_remarks_are_read_by_whoever_treats_the_child() {
        Browser phone = TheExercises.at(anna);
        String day = "/home/" + mira + "/exercises/" + TheChildren.TODAY;
        phone.post(
                day,
                "course",
                course.toString(),
                "exercise",
                TheExercises.TOY,
                "round",
                "1",
                "why",
                "REFUSED",
                "remark",
                "Turned his head away.");
        TheChildren.treat(mira, Person.IVAN);
        for (Browser staff : new Browser[] {SignedInAs.doctor(), SignedInAs.masseur()}) {
            String text = staff.page(diary()).text();
            assertTrue(text.contains("did not want to"));
            assertTrue(text.contains("Turned his head away."));
            assertTrue(text.contains("Left out with a reason: did not want to: 1"));
        }
        assertEquals(404, phone.get(diary()).statusCode());
        assertEquals(404, SignedInAs.as(Person.DARIA).get(diary()).statusCode());
    }

    @Test
    void a_long_diary_is_read_part_by_part_and_nothing_twice() {
        TheExercises.fill(course, anna, 70);
        Browser olga = SignedInAs.doctor();
        Document first = olga.page(diary());
        Document second = olga.page(first.selectFirst("a[rel=next]").attr("href"));
        Document third = olga.page(second.selectFirst("a[rel=next]").attr("href"));
        assertEquals(30, first.select("tbody tr").size());
        assertEquals(10, third.select("tbody tr").size());
        assertEquals(0, third.select("a[rel=next]").size());
        long different = Stream.of(first, second, third)
                .flatMap(page -> page.select("td[data-label=Remark]").eachText().stream())
                .distinct()
                .count();
        assertEquals(70, different);
        UUID others = TheCourses.signed(TheChildren.mira());
        UUID entry = TheExercises.entries(course).get(0).id();
        assertEquals(
                404, olga.get("/courses/" + others + "/diary?before=" + entry).statusCode());
    }

    @Test
    void two_thousand_entries_cost_as_many_statements_as_ten() {
        TheExercises.fill(course, anna, 10);
        Browser olga = SignedInAs.doctor();
        Browser phone = TheExercises.at(anna);
        long few = cost(olga, diary());
        long fewOnTheCourse = cost(olga, "/courses/" + course);
        long fewAtHome = cost(phone, "/home/" + mira);
        UUID longer = TheExercises.signedBefore(mira);
        TheExercises.fill(longer, anna, 2000);
        assertEquals(few, cost(olga, "/courses/" + longer + "/diary"));
        assertEquals(fewOnTheCourse, cost(olga, "/courses/" + longer));
        assertEquals(fewAtHome, cost(phone, "/home/" + mira));
        assertTrue(few <= MOST_STATEMENTS, "the diary costs " + few);
        assertTrue(fewOnTheCourse <= MOST_STATEMENTS, "the course costs " + fewOnTheCourse);
        assertTrue(fewAtHome <= MOST_STATEMENTS, "home costs " + fewAtHome);
    }

    private long cost(Browser browser, String path) {
        browser.page(path);
        long before = sessionFactory.getStatistics().getPrepareStatementCount();
        browser.page(path);
        return sessionFactory.getStatistics().getPrepareStatementCount() - before;
    }

    private String diary() {
        return "/courses/" + course + "/diary";
    }
}
