package org.tenfold.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.TheCourses;
import org.tenfold.progress.TheProgress;
import org.tenfold.shared.paper.TaggedPdf;

/** The report of Mira's course, before each who may read it. */
@QuarkusTest
@Tag("data")
class CourseReportPagesTest {

    @Test
    void the_page_tells_the_child_the_plan_what_was_done_and_what_it_has_brought() {
        UUID mira = TheProgress.mira();
        UUID course = TheReports.reviewed(mira);
        Document page = SignedInAs.doctor().page("/courses/" + course + "/report");
        String report = page.selectFirst("article.report").text();
        for (String told : List.of(
                "Course report so far",
                "Mira",
                "10 sessions",
                "Olga Petrova",
                "5 of 10",
                "cried, settled",
                "6.1 kg",
                "6.6 kg",
                "Goal partly reached",
                TheReports.FOR_PARENTS,
                "Made on 4 May 2026")) {
            assertTrue(report.contains(told), told + " in " + report);
        }
        assertEquals(10, page.select(".report-sessions tbody tr").size());
        assertEquals(1, page.select("article svg[role=img]").size(), "hip abduction is for the staff");
        assertEquals(
                2,
                SignedInAs.doctor()
                        .page("/courses/" + course + "/report?for=staff")
                        .select("article svg[role=img]")
                        .size());
        assertEquals(2, TheTrail.count(mira, "doctor VIEWED report"));
    }

    @Test
    void what_is_for_the_staff_stands_only_in_the_report_for_the_record() {
        UUID mira = TheProgress.mira();
        UUID course = TheReports.reviewed(mira);
        Browser olga = SignedInAs.doctor();
        assertFalse(olga.page("/courses/" + course + "/report").text().contains(TheReports.FOR_STAFF));
        String record = olga.page("/courses/" + course + "/report?for=staff").text();
        assertTrue(record.contains(TheReports.FOR_STAFF) && record.contains("not to be handed to the family"));
        assertFalse(TheReports.pdf(olga, "/courses/" + course + "/report/pdf")
                .text()
                .contains(TheReports.FOR_STAFF));
        assertTrue(TheReports.pdf(olga, "/courses/" + course + "/report/pdf?for=staff")
                .text()
                .contains(TheReports.FOR_STAFF));
    }

    @Test
    void a_guardian_reads_his_own_and_never_that_of_the_staff() {
        UUID mira = TheProgress.mira();
        UUID course = TheReports.reviewed(mira);
        TheChildren.guard(mira, Person.ANNA, Reach.READS, null);
        Browser anna = SignedInAs.parent();
        String page = anna.page("/courses/" + course + "/report").text();
        String pdf = TheReports.pdf(anna, "/courses/" + course + "/report/pdf").text();
        for (String text : List.of(page, pdf)) {
            assertTrue(text.contains(TheReports.FOR_PARENTS), text);
            assertFalse(text.contains(TheReports.FOR_STAFF), text);
        }
        assertFalse(page.contains("For the record"));
        assertEquals(404, anna.get("/courses/" + course + "/report?for=staff").statusCode());
        assertEquals(
                404, anna.get("/courses/" + course + "/report/pdf?for=staff").statusCode());
        assertEquals(1, TheTrail.count(mira, "parent VIEWED report"));
        assertEquals(1, TheTrail.count(mira, "parent EXPORTED report"), "what was refused is no look");
    }

    @Test
    void a_relative_gets_it_without_the_words_or_not_at_all() {
        UUID mira = TheProgress.mira();
        UUID course = TheReports.reviewed(mira);
        String path = "/courses/" + course + "/report";
        TheChildren.guard(mira, Person.ANNA, Reach.ALL_BUT_WORDS, TheChildren.TODAY.plusDays(9));
        for (String text : List.of(
                SignedInAs.parent().page(path).text(),
                TheReports.pdf(SignedInAs.parent(), path + "/pdf").text())) {
            assertTrue(text.contains("6.6 kg"), text);
            for (String word : List.of(TheReports.FOR_PARENTS, TheReports.FOR_STAFF, "partly reached", "Goal")) {
                assertFalse(text.contains(word), word);
            }
        }
        UUID other = TheProgress.mira();
        UUID others = TheProgress.course(other, 1);
        TheChildren.guard(other, Person.ANNA, Reach.PROGRESS, TheChildren.TODAY.plusDays(9));
        assertEquals(
                404, SignedInAs.parent().get("/courses/" + others + "/report").statusCode());
    }

    @Test
    void nobody_else_reads_it() {
        UUID mira = TheProgress.mira();
        UUID course = TheProgress.course(mira, 1);
        for (String path : List.of(
                "/courses/" + course + "/report",
                "/courses/" + course + "/report/pdf",
                "/courses/" + course + "/home-programme/sheet/pdf",
                "/children/" + mira + "/reports")) {
            assertEquals(404, SignedInAs.masseur().get(path).statusCode(), "does not treat Mira");
            assertEquals(404, SignedInAs.parent().get(path).statusCode(), "does not guard Mira");
            assertEquals(404, SignedInAs.as(Person.DARIA).get(path).statusCode(), "of another clinic");
            assertEquals(404, SignedInAs.administrator().get(path).statusCode());
            assertEquals(303, SignedInAs.nobody().get(path).statusCode());
        }
        assertEquals(
                404,
                SignedInAs.doctor()
                        .get("/courses/" + UUID.randomUUID() + "/report/pdf")
                        .statusCode());
        assertTrue(TheTrail.about(mira).stream().noneMatch(line -> line.contains("report")));
    }

    @Test
    void a_file_has_a_name_for_people_and_one_for_machines_and_is_kept_nowhere() {
        UUID course = TheProgress.course(TheProgress.mira(), 1);
        Response answer = SignedInAs.doctor().get("/courses/" + course + "/report/pdf?language=ru");
        assertEquals("no-store", answer.header("Cache-Control"));
        String disposition = answer.header("Content-Disposition");
        assertTrue(
                disposition.startsWith(
                        "attachment; filename=\"course-report-2026-05-05-massage-no-10.pdf\"; filename*=UTF-8''%D0%9E"),
                disposition);
    }

    @Test
    void a_course_that_has_not_begun_has_a_report_too() {
        UUID mira = TheProgress.mira();
        UUID course = TheCourses.signed(mira);
        Document page = SignedInAs.doctor().page("/courses/" + course + "/report");
        assertTrue(page.text().contains("0 of 10") && page.text().contains("has not written a review yet"));
        assertNull(page.selectFirst("article svg"));
        TaggedPdf pdf = TheReports.pdf(SignedInAs.doctor(), "/courses/" + course + "/report/pdf");
        assertEquals(List.of(), pdf.offences());
    }

    @Test
    void it_is_reached_from_the_course_and_from_the_child() {
        UUID mira = TheProgress.mira();
        UUID course = TheProgress.course(mira, 1);
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        for (Browser browser : List.of(SignedInAs.doctor(), SignedInAs.parent())) {
            assertNotNull(browser.page("/courses/" + course).selectFirst("a[href=/courses/" + course + "/report]"));
            String reports = "/children/" + mira + "/reports";
            assertNotNull(browser.page("/children/" + mira).selectFirst("a[href=" + reports + "]"));
            Document page = browser.page(reports);
            assertNotNull(page.selectFirst("a[href=/courses/" + course + "/report]"));
            assertNotNull(page.selectFirst("a[download][href=/courses/" + course + "/report/pdf]"));
        }
        assertEquals(1, TheTrail.count(mira, "parent VIEWED reports"));
        UUID noCourse = TheProgress.mira();
        assertTrue(SignedInAs.doctor()
                .page("/children/" + noCourse + "/reports")
                .text()
                .contains("No reports yet"));
    }
}
