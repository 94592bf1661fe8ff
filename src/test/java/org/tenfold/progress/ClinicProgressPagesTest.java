package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.course.TheCourses;

/** How the courses of "north" go, as its doctors see it. */
@QuarkusTest
@Tag("data")
class ClinicProgressPagesTest {

    private static final String MAY = "from=2026-05-01&to=2026-05-31";

    @jakarta.inject.Inject
    FixedTime time;

    @Test
    void a_course_that_nobody_goes_on_with_is_at_risk_and_leads_to_its_page() {
        UUID course = TheProgress.course(TheProgress.mira(), 1);
        time.advance(Duration.ofDays(30));
        Browser olga = SignedInAs.doctor();
        Document page = olga.page("/progress");
        int pages = 0;
        while (page.selectFirst("a[href=/courses/" + course + "/progress]") == null && pages++ < 50) {
            page = olga.page(page.selectFirst("#risks a[rel=next]").attr("href").replaceFirst("#.*", ""));
        }
        String row = page.selectFirst("tr:has(a[href=/courses/" + course + "/progress])")
                .text();
        assertTrue(row.contains("no session for 29 days"), row);
    }

    @Test
    void tables_leave_as_files_without_names_and_without_small_counts() {
        UUID course = TheProgress.course(TheProgress.mira(), 1);
        assertNotNull(course);
        Browser olga = SignedInAs.doctor();
        for (String table : List.of("risks", "completion", "postponements", "outcomes")) {
            Response file = olga.get("/progress/exports/" + table + "?" + MAY);
            assertEquals(200, file.statusCode());
            assertTrue(file.contentType().startsWith("text/csv"), file.contentType());
            assertTrue(file.header("Content-Disposition").contains(table + "-2026-05-01-2026-05-31.csv"));
            byte[] bytes = file.asByteArray();
            assertEquals((byte) 0xEF, bytes[0]);
            assertFalse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains("Lind"), table);
        }
        assertEquals(404, olga.get("/progress/exports/children?" + MAY).statusCode());
        assertEquals(404, SignedInAs.masseur().get("/progress/exports/risks").statusCode());
    }

    @Test
    void a_period_that_cannot_be_is_told_beside_its_field() {
        Browser olga = SignedInAs.doctor();
        assertEquals(422, olga.get("/progress?from=2026-05-31&to=2026-05-01").statusCode());
        assertEquals(422, olga.get("/progress?from=2020-05-31&to=2026-05-01").statusCode());
        assertEquals(422, olga.get("/progress?from=yesterday").statusCode());
        assertEquals(200, olga.get("/progress?from=&to=").statusCode());
    }

    @Test
    void another_clinic_sees_its_own_figures_only() {
        TheCourses.signed(TheProgress.mira());
        Document page = SignedInAs.as(Person.DARIA).page("/progress?" + MAY);
        assertFalse(page.text().contains("Lind"));
        assertTrue(page.text().contains("How courses go"));
    }

    @Test
    void the_administrator_says_from_which_count_on_a_file_tells() {
        Browser roman = SignedInAs.as(Person.ROMAN);
        assertEquals(
                422, roman.form("/clinic/exports").with("least", "1").send().statusCode());
        assertEquals(
                303, roman.form("/clinic/exports").with("least", "9").send().statusCode());
        assertEquals(
                "9", roman.page("/clinic/exports").getElementById("f-least").val());
        assertTrue(SignedInAs.as(Person.DARIA).page("/progress").text().contains("stand there as “<9”"));
    }
}
