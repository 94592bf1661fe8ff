package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;

/** The medical lead completes a draft and makes variants of the clinic's own; another clinic never sees them. */
@QuarkusTest
@Tag("data")
class DraftPagesTest {

    private static final String RULE = "/rules/items/ten-hips";

    @AfterEach
    void nobody_leads() {
        TheMedicalLead.retire();
    }

    @Test
    void nobody_but_the_lead_finds_his_working_copies() {
        String copy = copied(TheMedicalLead.olga());
        TheMedicalLead.daria();
        for (Browser other : List.of(
                SignedInAs.as(Person.DARIA), SignedInAs.masseur(), SignedInAs.parent(), SignedInAs.administrator())) {
            for (String path : pagesOf(copy)) {
                assertEquals(404, other.get(path).statusCode(), path);
                assertTrue(
                        List.of(404, 405)
                                .contains(other.post(path, "version", "0").statusCode()),
                        path);
            }
        }
        assertEquals(404, SignedInAs.masseur().get("/library/drafts").statusCode());
        assertFalse(SignedInAs.masseur().page("/library").text().contains("Working copies"));
        assertFalse(SignedInAs.as(Person.DARIA).page("/library/drafts").text().contains("No. 10"));
    }

    @Test
    void a_doctor_who_is_not_the_lead_is_told_nothing() {
        Browser olga = SignedInAs.doctor();
        assertEquals(404, olga.get("/library/drafts").statusCode());
        assertEquals(404, olga.get("/library/massage-no-10/copy").statusCode());
        assertEquals(
                404, olga.post("/library/osteochondrosis-classic/working-copy").statusCode());
        assertEquals(
                0, olga.page("/library/massage-no-10").select("a[href$=/copy]").size());
    }

    @Test
    void every_page_of_a_working_copy_can_be_read_in_both_languages() {
        Browser olga = TheMedicalLead.olga();
        String copy = copied(olga);
        try {
            for (String language : List.of("ru", "en")) {
                olga.post("/language", "language", language);
                for (String path : pagesOf(copy)) {
                    assertFalse(olga.page(path).text().contains("NOT_FOUND"), path);
                }
            }
        } finally {
            olga.post("/language", "language", "en");
        }
    }

    @Test
    void the_page_of_a_working_copy_shows_every_item_once_and_every_link_within_it_arrives() {
        Browser olga = TheMedicalLead.olga();
        Document page = olga.page(copied(olga));
        for (Element link : page.select("main a[href^=#]")) {
            assertNotNull(page.getElementById(link.attr("href").substring(1)), link.outerHtml());
        }
        assertEquals(
                page.select("[id]").size(),
                page.select("[id]").eachAttr("id").stream().distinct().count());
        assertNotNull(page.getElementById("item-ten-hips"));
    }

    @Test
    void an_item_is_previewed_then_kept() {
        Browser olga = TheMedicalLead.olga();
        String copy = copied(olga);
        Browser.Form form =
                olga.form(copy + RULE).with("advice.en", "Come again later").with("advice.ru", "Приходите позже");
        Response preview = form.with("preview", "yes").send();

        assertEquals(200, preview.statusCode());
        String shown = Jsoup.parse(preview.asString()).getElementById("preview").text();
        assertTrue(shown.contains("Blocks:"), shown);
        assertTrue(shown.contains("Come again later"), shown);
        assertFalse(olga.page(copy).text().contains("Come again later"));

        assertEquals(303, form.without("preview").send().statusCode());
        assertTrue(olga.page(copy).getElementById("item-ten-hips").text().contains("Come again later"));
        assertFalse(olga.page("/library/massage-no-10").text().contains("Come again later"));
        String changes = olga.page(copy + "/comparison").text();
        assertTrue(changes.contains("Come again later"), changes);
    }

    @Test
    void every_kind_of_item_can_be_previewed() {
        Browser olga = TheMedicalLead.olga();
        String copy = copied(olga);
        Document page = olga.page(copy);
        for (String list : page.select("a[href*=/items/]:not([href$=/removal])").stream()
                .map(link -> link.attr("href").replaceFirst("/items/.*", ""))
                .distinct()
                .toList()) {
            String item = page.select("a[href^=" + list + "/items/]").attr("href");
            Response preview = olga.form(item).with("preview", "yes").send();

            assertEquals(200, preview.statusCode(), item);
            assertNotNull(Jsoup.parse(preview.asString()).getElementById("preview"), item);
            assertFalse(preview.asString().contains("NOT_FOUND"), item);
        }
        assertNotNull(Jsoup.parse(olga.form(copy + "/steps-of-strokes-and-ball/items/"
                                + page.select("#steps-of-strokes-and-ball > li")
                                        .first()
                                        .id()
                                        .replace("item-", ""))
                        .with("preview", "yes")
                        .send()
                        .asString())
                .selectFirst("#preview .bodymap"));
    }

    @Test
    void what_is_wrong_is_told_beside_its_field_and_what_was_typed_is_kept() {
        Browser olga = TheMedicalLead.olga();
        String copy = copied(olga);
        Response answer = olga.form(copy + RULE)
                .with("text.ru", "")
                .with("cites", "S0-003 nonsense")
                .with("when", "age: [below")
                .with("id", "Not An Id")
                .send();

        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        for (String field : List.of("text.ru", "cites", "when", "id")) {
            assertNotNull(page.getElementById("f-" + field + "-error"), field);
        }
        assertEquals("age: [below", page.getElementById("f-when").text());
        assertEquals("S0-003 nonsense", page.getElementById("f-cites").val());

        assertErrorAt("cites", olga.form(copy + RULE).with("cites", "S9-999").send());
        assertErrorAt("when", olga.form(copy + RULE).with("when", "moon: full").send());
        assertErrorAt(
                "when",
                olga.form(copy + RULE)
                        .with("when", "unanswered: no-such-question")
                        .send());
        assertErrorAt("id", olga.form(copy + RULE).with("id", "ten-performer").send());
    }

    private static void assertErrorAt(String field, Response answer) {
        assertEquals(422, answer.statusCode());
        assertNotNull(Jsoup.parse(answer.asString()).getElementById("f-" + field + "-error"), answer.asString());
    }

    @Test
    void what_is_wrong_is_told_in_russian_to_whoever_reads_russian() {
        Browser olga = TheMedicalLead.olga();
        String copy = copied(olga);
        try {
            olga.post("/language", "language", "ru");
            Document page = Jsoup.parse(olga.form(copy + RULE)
                    .with("cites", "S9-999")
                    .with("when", "unanswered: no-such-question")
                    .with("then", "postpone")
                    .send()
                    .asString());
            assertTrue(
                    page.getElementById("f-cites-error").text().contains("Утверждения S9-999 в источниках нет."),
                    page.text());
            assertTrue(
                    page.getElementById("f-when-error").text().contains("Вопроса «no-such-question» в протоколе нет."));
            assertTrue(
                    page.getElementById("f-then-error").text().contains("«переносит сеанс» в этот момент невозможно"));
            String yaml =
                    olga.form(copy + RULE).with("when", "age: [below").send().asString();
            assertTrue(Jsoup.parse(yaml).getElementById("f-when-error").text().contains("Нельзя прочесть строку 1."));

            olga.form(copy + "/questions/items/ten-performer/removal").send();
            String problems =
                    olga.page(copy + "/publication").select(".form-errors").text();
            assertTrue(problems.contains("Вопроса «ten-performer» в протоколе нет."), problems);
        } finally {
            olga.post("/language", "language", "en");
        }
    }

    @Test
    void a_statement_names_the_variants_of_our_own_that_carry_it() {
        Browser olga = TheMedicalLead.olga();
        olga.form(copied(olga) + "/publication").send();
        String ours = "a[href=/library/massage-no-10-own#item-ten-hips]";

        assertEquals(1, olga.page("/library/statements/S0-340").select(ours).size());
        assertEquals(
                0,
                SignedInAs.as(Person.DARIA)
                        .page("/library/statements/S0-340")
                        .select(ours)
                        .size());
        assertTrue(olga.page("/library/sources").text().contains("Our massage No. 10"));
    }

    @Test
    void an_edit_of_an_older_state_shows_both() {
        Browser olga = TheMedicalLead.olga();
        String copy = copied(olga);
        Browser.Form first = olga.form(copy + RULE).with("advice.en", "First").with("advice.ru", "Первый");
        Browser.Form second = olga.form(copy + RULE).with("advice.en", "Second").with("advice.ru", "Второй");

        assertEquals(303, first.send().statusCode());
        Response refused = second.send();

        assertEquals(409, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertTrue(page.select(".notice--warning").text().contains("First"));
        assertEquals("Second", page.getElementById("f-advice.en").text());
        assertEquals(303, olga.formIn(page, copy + RULE).send().statusCode());
        assertTrue(olga.page(copy).getElementById("item-ten-hips").text().contains("Second"));
    }

    @Test
    void an_item_is_added_moved_and_after_a_second_thought_removed() {
        Browser olga = TheMedicalLead.olga();
        String copy = copied(olga);
        assertEquals(
                303,
                olga.form(copy + "/stops/new")
                        .with("id", "our-stop")
                        .with("text.en", "The child falls asleep")
                        .with("text.ru", "Ребёнок заснул")
                        .with("then", "pause")
                        .send()
                        .statusCode());
        Element added = olga.page(copy).getElementById("item-our-stop");
        assertTrue(added.text().contains("the clinic’s own word"), added.text());
        assertNull(added.selectFirst("button[value=down]"));

        assertEquals(
                303, olga.post(copy + "/stops/items/our-stop/place", "to", "up").statusCode());
        assertNotNull(olga.page(copy).getElementById("item-our-stop").selectFirst("button[value=down]"));

        assertEquals(
                303, olga.form(copy + "/stops/items/our-stop/removal").send().statusCode());
        assertNull(olga.page(copy).getElementById("item-our-stop"));
        assertEquals(404, olga.get(copy + "/stops/items/our-stop").statusCode());
        assertEquals(404, olga.get(copy + "/no-such-list/new").statusCode());
        assertEquals(404, olga.get(copy + "/steps-of-nothing/new").statusCode());
    }

    @Test
    void a_copy_has_a_name_that_is_free() {
        Browser olga = TheMedicalLead.olga();
        copied(olga);
        for (String taken : List.of("massage-no-10", "massage-no-10-own", "drafts", "Not Free", "")) {
            Response answer =
                    olga.form("/library/massage-no-10/copy").with("slug", taken).send();
            assertEquals(422, answer.statusCode(), taken);
            assertNotNull(Jsoup.parse(answer.asString()).getElementById("f-slug-error"), taken);
        }
        assertEquals(409, olga.post("/library/massage-no-10/working-copy").statusCode());
    }

    @Test
    void a_variant_is_published_for_our_clinic_only_and_in_versions() {
        Browser olga = TheMedicalLead.olga();
        String copy = copied(olga);
        assertEquals(303, olga.form(copy + "/publication").send().statusCode());
        assertEquals(404, olga.get(copy).statusCode());

        Document page = olga.page("/library/massage-no-10-own");
        assertTrue(
                page.select("h1").text().contains("Our clinic’s"),
                page.select("h1").text());
        assertTrue(SignedInAs.parent().page("/library").text().contains("Our massage"));
        assertTrue(page.text().contains(cautionOf(olga)), "cautions stand beside the variant, too");

        String next = olga.post("/library/massage-no-10-own/working-copy").header("Location");
        assertEquals(409, olga.form(next + "/publication").send().statusCode(), "nothing has changed");
        olga.form(next + "/head").with("title.en", "Our massage, told anew").send();
        assertEquals(303, olga.form(next + "/publication").send().statusCode());
        Document second = olga.page("/library/massage-no-10-own");
        assertTrue(second.text().contains("Our massage, told anew"));
        assertTrue(second.select("#origin a[href=/library/massage-no-10-own/own-1]")
                        .size()
                > 0);
        assertTrue(olga.page("/library/massage-no-10-own/own-1").text().contains("This is an older version."));
        assertEquals(404, olga.get("/library/massage-no-10-own/own-3").statusCode());

        Browser daria = SignedInAs.as(Person.DARIA);
        assertEquals(404, daria.get("/library/massage-no-10-own").statusCode());
        assertEquals(404, daria.get("/library/massage-no-10-own/own-1").statusCode());
        assertFalse(daria.page("/library").text().contains("Our massage"));
    }

    private static String cautionOf(Browser browser) {
        return browser.page("/library/massage-no-10")
                .select(".card--alert li p")
                .text();
    }

    @Test
    void a_draft_is_completed_and_stands_in_its_place_for_our_clinic_only() {
        Browser olga = TheMedicalLead.olga();
        assertTrue(olga.page("/library/relaxation-massage").text().contains("Draft"));
        String copy = olga.post("/library/relaxation-massage/working-copy").header("Location");
        assertEquals(copy, olga.post("/library/relaxation-massage/working-copy").header("Location"));
        olga.form(copy + "/head")
                .with("draft.en", "")
                .with("draft.ru", "")
                .with("assignable", "true")
                .send();

        Response early = olga.post(copy + "/publication", "version", "1");
        assertEquals(422, early.statusCode());
        assertTrue(
                early.asString().contains("exactly one way to carry it out has to be the default"), early.asString());
        olga.form(copy + "/variants/new")
                .with("id", "our-way")
                .with("title.en", "Our way")
                .with("title.ru", "По-нашему")
                .with("text.en", "As our clinic does it")
                .with("text.ru", "Как делают у нас")
                .with("default", "true")
                .with("offered", "true")
                .send();
        olga.form(copy + "/steps-of-our-way/new")
                .with("id", "our-first-step")
                .with("title.en", "Stroke")
                .with("title.ru", "Поглаживание")
                .with("text.en", "Stroke the back")
                .with("text.ru", "Погладить спину")
                .with("position", "prone")
                .with("techniques", "effleurage")
                .with("zones", "back")
                .with("minutes.from", "2")
                .with("minutes.to", "3")
                .send();
        assertEquals(303, olga.form(copy + "/publication").send().statusCode());

        Document ours = olga.page("/library/relaxation-massage");
        assertTrue(ours.text().contains("Stroke the back"));
        assertTrue(ours.text().contains("Courses can be assigned"));
        assertTrue(TheMedicalLead.bean(Library.class)
                .current("relaxation-massage")
                .orElseThrow()
                .isDraft());
        String theirs =
                SignedInAs.as(Person.DARIA).page("/library/relaxation-massage").text();
        assertFalse(theirs.contains("Stroke the back"));
        assertTrue(theirs.contains("Draft"));
    }

    @Test
    void a_course_finds_the_version_of_our_own_after_a_start() {
        Browser olga = TheMedicalLead.olga();
        olga.form(copied(olga) + "/publication").send();
        Protocol ours = AtTheClinic.north(() -> TheMedicalLead.bean(LibraryOfTheClinic.class)
                .current("massage-no-10-own")
                .orElseThrow());

        assertEquals(
                ours, AtTheClinic.north(() -> TheMedicalLead.bean(Library.class).fromStore(ours.edition())));
        assertTrue(ours.isOwn());
        assertNotEquals(
                ours.versionId(),
                TheMedicalLead.bean(Library.class)
                        .current("massage-no-10")
                        .orElseThrow()
                        .versionId());
    }

    @Test
    void a_working_copy_is_discarded_after_a_second_thought() {
        Browser olga = TheMedicalLead.olga();
        String copy = copied(olga);
        assertEquals(409, olga.post(copy + "/discarding", "version", "99").statusCode());
        assertEquals(303, olga.form(copy + "/discarding").send().statusCode());
        assertEquals(404, olga.get(copy).statusCode());
    }

    /** A working copy of massage No. 10 under a name of our own. */
    private static String copied(Browser lead) {
        Response made = lead.form("/library/massage-no-10/copy")
                .with("en", "Our massage No. 10")
                .with("ru", "Наш массаж № 10")
                .send();
        assertEquals(303, made.statusCode());
        return made.header("Location");
    }

    private static List<String> pagesOf(String copy) {
        return List.of(
                copy,
                copy + "/head",
                copy + "/comparison",
                copy + "/publication",
                copy + "/discarding",
                copy + RULE,
                copy + RULE + "/removal",
                copy + "/rules/new",
                copy + "/steps-of-strokes-and-ball/new",
                copy + "/disagreements/items/B-C39",
                copy + "/questions/new");
    }
}
