package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;

/** The library as people read it. */
@QuarkusTest
@Tag("data")
class LibraryPagesTest {

    @Inject
    Library library;

    @Test
    void every_role_reads_the_library() {
        for (Browser browser :
                List.of(SignedInAs.doctor(), SignedInAs.masseur(), SignedInAs.parent(), SignedInAs.administrator())) {
            assertEquals(
                    library.protocols().size(),
                    browser.page("/library").select("li.card--link").size());
            assertEquals(200, browser.get("/library/massage-no-10").statusCode());
            assertEquals(200, browser.get("/library/statements/S0-003").statusCode());
            assertEquals(200, browser.get("/library/sources").statusCode());
        }
    }

    @Test
    void nobody_reads_it_without_signing_in() {
        for (String path :
                List.of("/library", "/library/massage-no-10", "/library/sources", "/library/statements/S0-003")) {
            assertEquals(303, SignedInAs.nobody().get(path).statusCode(), path);
        }
    }

    @Test
    void a_protocol_shows_each_of_its_items_once_and_every_link_within_it_arrives() {
        Browser olga = SignedInAs.doctor();
        for (Protocol protocol : library.protocols()) {
            Document page = olga.page("/library/" + protocol.slug());
            protocol.items()
                    .forEach(item ->
                            assertNotNull(page.getElementById("item-" + item.id()), protocol.slug() + " " + item.id()));
            Set<String> ids = new TreeSet<>();
            for (Element element : page.select("[id]")) {
                assertTrue(ids.add(element.id()), "stands twice: " + element.id());
            }
            for (Element link : page.select("main a[href^=#]")) {
                assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
            }
            assertFalse(page.text().contains("NOT_FOUND"), protocol.slug());
        }
    }

    @Test
    void a_rule_says_what_it_does_and_whether_a_doctor_may_override_it() {
        Document page = SignedInAs.doctor().page("/library/hip-dysplasia-massage");

        String epilepsy = page.getElementById("item-hip-screen-epilepsy").text();
        String imaging = page.getElementById("item-hip-imaging-recorded").text();
        assertTrue(epilepsy.startsWith("Blocks: No course for a child with epilepsy"), epilepsy);
        assertTrue(epilepsy.contains("A doctor may override this with a written reason."), epilepsy);
        assertFalse(imaging.contains("may override"), imaging);
    }

    @Test
    void what_is_the_clinics_reading_says_so() {
        Document page = SignedInAs.doctor().page("/library/hip-dysplasia-massage");

        assertNotNull(page.getElementById("item-massage-evidence").selectFirst(".cite-chip--clinic"));
        assertEquals(
                0,
                page.getElementById("item-massage-ordered-by")
                        .select(".cite-chip--clinic")
                        .size());
    }

    @Test
    void the_standard_of_care_stands_beside_the_protocol() {
        String cautions = SignedInAs.doctor()
                .page("/library/hip-dysplasia-massage")
                .select(".card--alert")
                .text();

        assertTrue(cautions.contains("do not replace a harness or brace"), cautions);
        assertTrue(cautions.contains("PMC9458947, 2022"), cautions);
    }

    @Test
    void every_step_stands_beside_its_body_map() {
        Protocol protocol = library.current("hip-dysplasia-massage").orElseThrow();
        Document page = SignedInAs.doctor().page("/library/hip-dysplasia-massage");
        BodyMaps maps = new BodyMaps(protocol, library.zones());

        protocol.variants().stream()
                .flatMap(variant -> variant.steps().stream())
                .forEach(step -> assertEquals(
                        maps.of(step).isTreating() ? 1 : 0,
                        page.getElementById("item-" + step.id())
                                .select("svg[role=img]")
                                .size(),
                        step.id()));
        for (Element use : page.select("use")) {
            assertNotNull(page.getElementById(use.attr("href").substring(1)), use.outerHtml());
        }
        assertTrue(
                page.outerHtml().length() < 400_000,
                "weighs " + page.outerHtml().length());
    }

    @Test
    void a_body_map_says_in_words_what_it_shows() {
        Element forbidden =
                SignedInAs.doctor().page("/library/hip-dysplasia-massage").getElementById("forbidden");

        assertEquals(
                "Body map of what is never touched",
                forbidden.selectFirst("svg[role=img] > title").text());
        assertEquals(
                "Not touched in front: perineum, genitals, inner thigh, groin."
                        + " Not touched at the back: perineum, inner thigh.",
                forbidden.selectFirst("svg[role=img] > desc").text());
    }

    @Test
    void a_statement_leads_back_to_the_items_that_carry_it() {
        Browser olga = SignedInAs.doctor();
        Document page = olga.page("/library/statements/S0-408");

        List<String> carriers = page.select(".list-item-title").eachAttr("href");
        assertTrue(carriers.contains("/library/hip-dysplasia-massage#item-hip-late-start"), carriers.toString());
        for (String href : carriers) {
            String[] parts = href.split("#");
            assertNotNull(olga.page(parts[0]).getElementById(parts[1]), href);
        }
    }

    @Test
    void a_statement_that_nobody_carries_yet_says_so() {
        Statement uncarried = library.statements().stream()
                .filter(statement -> library.carriersOf(statement.id()).isEmpty())
                .findFirst()
                .orElse(null);
        if (uncarried != null) {
            assertTrue(SignedInAs.doctor()
                    .page("/library/statements/" + uncarried.id())
                    .text()
                    .contains("No protocol of this library carries it yet."));
        }
    }

    @Test
    void the_reader_is_answered_in_his_language() {
        Browser anna = SignedInAs.parent();
        anna.get("/library");
        anna.post("/language", "language", "ru");
        try {
            Document page = anna.page("/library/massage-no-10");

            assertEquals("ru", page.selectFirst("html").attr("lang"));
            assertEquals("Массаж № 10", page.selectFirst("h1").text());
            assertEquals("Когда нельзя", page.getElementById("rules-title").text());
            assertTrue(page.selectFirst("svg[role=img] > title").text().startsWith("Карта тела: "));
        } finally {
            anna.post("/language", "language", "en");
        }
    }

    @Test
    void a_protocol_is_found_by_words_age_purpose_and_performer() {
        assertTrue(found("q=ten+sessions+ball&purpose=GENERAL_STRENGTHENING").contains("massage-no-10"));
        assertFalse(found("q=ten+sessions+ball&purpose=GYMNASTICS").contains("massage-no-10"));
        assertFalse(found("months=1").contains("massage-no-10"), "before 45 days");
        assertTrue(found("months=2").contains("massage-no-10"));
        assertFalse(found("performer=PARENT").contains("hip-dysplasia-massage"));
        assertTrue(found("q=%D0%B4%D0%B8%D1%81%D0%BF%D0%BB%D0%B0%D0%B7%D0%B8%D1%8F")
                .contains("hip-dysplasia-general"));
        assertEquals(List.of(), found("q=no-such-word"));
        assertEquals(
                library.protocols().size(),
                found("months=soon&purpose=&performer=").size());
    }

    @Test
    void a_protocol_is_found_by_technique_zone_condition_and_statement() {
        assertTrue(found("q=petrissage+lower+back").contains("spine-lumbar"), "a technique on a zone");
        assertTrue(found("q=K46").contains("massage-no-10"), "a condition by its code of the ICD-10");
        Document found = SignedInAs.doctor().page("/library?q=s3-045");
        assertEquals(
                1, found.select("main a[href='/library/statements/S3-045']").size());
        assertTrue(found.select("main a[href^='/library/massage-no-10#item-']").size() > 0, "with its place");
    }

    @Test
    void a_source_is_read_line_by_line_from_statement_to_item_and_back() {
        Browser olga = SignedInAs.doctor();
        Document page = olga.page("/library/sources/S3");
        Set<String> read = new HashSet<>();
        while (page != null) {
            for (Element row : page.select("tbody tr")) {
                assertTrue(read.add(row.id()), row.id() + " stands twice");
                assertFalse(row.select(".cite-uses a").isEmpty(), row.id() + " is carried");
            }
            Element next = page.selectFirst("a[rel=next]");
            page = next == null ? null : olga.page(next.attr("href"));
        }
        assertEquals(library.source("S3").orElseThrow().statements(), read.size());
        assertEquals(404, olga.get("/library/sources/S9").statusCode());
    }

    @Test
    void what_is_not_there_is_not_found() {
        Browser olga = SignedInAs.doctor();
        for (String path : List.of(
                "/library/no-such-protocol",
                "/library/massage-no-10/99",
                "/library/massage-no-10/0",
                "/library/massage-no-10/x",
                "/library/statements/S9-999")) {
            assertEquals(404, olga.get(path).statusCode(), path);
        }
    }

    private List<String> found(String query) {
        return SignedInAs.doctor().page("/library?" + query).select("a.card-link").eachAttr("href").stream()
                .map(href -> href.substring("/library/".length()))
                .toList();
    }
}
