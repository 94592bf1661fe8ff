package org.tenfold.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;

/** Doctors keep the record: who the child is, what it has, who guards it. */
@QuarkusTest
@Tag("data")
class KeepingTheRecordTest {

    private UUID mira;
    private String path;
    private Browser olga;

    @BeforeEach
    void mira_has_a_record() {
        mira = TheChildren.mira();
        path = "/children/" + mira;
        olga = SignedInAs.doctor();
    }

    @Test
    void a_correction_is_seen_at_once() {
        assertEquals(
                303,
                olga.form(path + "/edit")
                        .with("familyName", "Berg")
                        .with("gestationWeeks", "")
                        .with("gestationDays", "")
                        .send()
                        .statusCode());
        Document page = olga.page(path);
        assertEquals("Mira Berg", page.selectFirst("h1").text());
        assertEquals("5 months 3 days", page.selectFirst(".layout-lead").text());
        assertEquals(1, TheTrail.count(mira, "doctor CHANGED child"));
    }

    @Test
    void an_edit_of_an_older_version_shows_both_and_may_be_saved_after_all() {
        Browser.Form older = olga.form(path + "/edit").with("familyName", "Berg");
        olga.form(path + "/edit").with("familyName", "Holm").send();
        Response conflict = older.send();
        assertEquals(409, conflict.statusCode());
        Document page = Jsoup.parse(conflict.asString());
        assertTrue(page.text().contains("Holm") && page.text().contains("Berg"), page.text());
        assertEquals("Mira Holm", olga.page(path).selectFirst("h1").text());
        assertEquals(303, olga.formIn(page, path + "/edit").send().statusCode());
        assertEquals("Mira Berg", olga.page(path).selectFirst("h1").text());
    }

    @Test
    void an_edit_form_that_cannot_be_taken_keeps_what_was_typed() {
        Response response = olga.form(path + "/edit")
                .with("givenName", " ")
                .with("familyName", "Berg")
                .send();
        assertEquals(422, response.statusCode());
        assertEquals(
                "Berg",
                Jsoup.parse(response.asString()).selectFirst("#f-familyName").val());
    }

    @Test
    void a_condition_is_recorded_and_ended_with_a_question_before() {
        Browser.Form form = olga.form(path + "/conditions/new")
                .with("code", "hip-dysplasia")
                .with("since", "2026-04-01");
        assertEquals(303, form.send().statusCode());
        assertEquals(List.of("hip dysplasia"), currentConditions());
        String end = olga.page(path).selectFirst("a[href$=/end]").attr("href");
        assertEquals(303, olga.form(end).send().statusCode());
        assertEquals(List.of(), currentConditions());
        assertTrue(olga.page(path).text().contains("1 April 2026 – 3 May 2026"));
        assertEquals(1, TheTrail.count(mira, "doctor CREATED condition"));
        assertEquals(1, TheTrail.count(mira, "doctor CHANGED condition"));
    }

    @Test
    void a_condition_that_ended_on_its_first_day_was_taken_back() {
        olga.form(path + "/devices/new").with("code", "pavlik-harness").send();
        assertEquals(List.of("Pavlik harness"), currentConditions());
        olga.form(olga.page(path).selectFirst("a[href$=/end]").attr("href")).send();
        assertTrue(olga.page(path).text().contains("taken back on the same day"));
    }

    @Test
    void a_passing_condition_carries_a_last_day() {
        Browser.Form fever = olga.form(path + "/conditions/new").with("code", "fever");
        Response response = fever.send();
        assertEquals(422, response.statusCode());
        Document page = Jsoup.parse(response.asString());
        assertTrue(page.selectFirst("#f-lastDay-error").text().contains("passes"));
        assertEquals("fever", page.selectFirst("option[selected]").val());
        assertEquals(303, fever.with("lastDay", "2026-05-08").send().statusCode());
        assertEquals(422, fever.with("lastDay", "2026-05-09").send().statusCode());
    }

    @Test
    void a_condition_has_a_known_code_and_a_day_in_the_childs_life() {
        Document page = Jsoup.parse(olga.form(path + "/conditions/new")
                .with("code", "pavlik-harness")
                .with("since", "2025-11-30")
                .with("lastDay", "2025-11-29")
                .send()
                .asString());
        assertEquals(3, page.select(".form-errors-list li").size());
        assertTrue(page.selectFirst("#f-lastDay-error").text().contains("does not end before it begins"));
    }

    @Test
    void a_guardian_sees_the_record_until_the_guardianship_is_ended() {
        assertEquals(303, guardian("ANNA@north.example").send().statusCode());
        assertEquals(200, SignedInAs.parent().get(path).statusCode());
        String end = olga.page(path).selectFirst("a[href$=/end]").attr("href");
        assertEquals(303, olga.form(end).send().statusCode());
        assertEquals(404, SignedInAs.parent().get(path).statusCode());
        assertTrue(olga.page(path).text().contains("Anna Lind Ended"));
        assertEquals(1, TheTrail.count(mira, "doctor CREATED guardianship"));
        assertEquals(1, TheTrail.count(mira, "doctor CHANGED guardianship"));
    }

    @Test
    void a_guardian_is_a_parent_of_this_clinic() {
        for (String address : new String[] {"marta@south.example", "ivan@north.example", "nobody@north.example"}) {
            Response response = guardian(address).send();
            assertEquals(422, response.statusCode(), address);
            Document page = Jsoup.parse(response.asString());
            assertTrue(page.selectFirst("#f-address-error").text().contains("No parent of this clinic"), address);
            assertEquals(address, page.selectFirst("#f-address").val());
        }
        assertFalse(olga.page(path + "/guardianships/new").outerHtml().contains("marta@south.example"));
    }

    @Test
    void nobody_guards_a_child_twice_at_a_time_nor_ends_before_beginning() {
        guardian("anna@north.example").send();
        assertEquals(422, guardian("anna@north.example").send().statusCode());
        Document page = Jsoup.parse(guardian("anna@north.example")
                .with("until", "2026-05-01")
                .send()
                .asString());
        assertTrue(page.selectFirst("#f-until-error").text().contains("does not end before it begins"));
    }

    @Test
    void what_belongs_to_another_child_is_not_there() {
        UUID other = TheChildren.mira();
        UUID guardianship = TheChildren.guard(other, Person.ANNA, Reach.READS, null);
        assertEquals(
                404, olga.get(path + "/guardianships/" + guardianship + "/end").statusCode());
        assertEquals(
                404, olga.get(path + "/conditions/" + guardianship + "/end").statusCode());
    }

    @Test
    void conditions_of_several_children_are_asked_for_at_once() {
        olga.form(path + "/conditions/new").with("code", "hernia").send();
        List<RecordedCondition> current = AtTheClinic.north(() -> TheChildren.bean(RecordedConditions.class)
                .currentOf(List.of(mira, UUID.randomUUID()), TheChildren.TODAY));
        assertEquals(
                List.of("hernia"), current.stream().map(RecordedCondition::code).toList());
    }

    @Test
    void guardians_are_known_from_both_sides() {
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        assertEquals(
                List.of("Anna Lind"),
                AtTheClinic.north(
                        () -> TheChildren.bean(Guardianships.class).accountsGuarding(mira, TheChildren.TODAY).stream()
                                .map(account -> account.name())
                                .toList()));
        UUID anna = Person.ANNA.account().id();
        assertTrue(AtTheClinic.north(
                () -> TheChildren.bean(Guardianships.class).currentOf(anna, TheChildren.TODAY).stream()
                        .anyMatch(one -> one.child().givenName().equals("Mira")
                                && one.child().id().equals(mira))));
    }

    private Browser.Form guardian(String address) {
        return olga.form(path + "/guardianships/new").with("address", address);
    }

    private List<String> currentConditions() {
        return olga.page(path)
                .select("section[aria-labelledby=conditions-title] .list-item strong")
                .eachText();
    }
}
