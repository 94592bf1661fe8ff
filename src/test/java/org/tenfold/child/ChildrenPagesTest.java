package org.tenfold.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;

@QuarkusTest
@Tag("data")
class ChildrenPagesTest {

    @Test
    void a_child_is_found_by_the_beginning_of_either_name_whatever_the_case() {
        TheChildren.of(Person.OLGA, "Филипп", "Семёнов");
        assertEquals(List.of("Семёнов, Филипп"), found("СЕМЕН"));
        assertEquals(List.of("Семёнов, Филипп"), found(" филип "));
        assertEquals(List.of("Семёнов, Филипп"), found("семёнов  ф"));
        assertEquals(List.of(), found("менов"));
    }

    @Test
    void a_child_is_found_by_its_whole_record_number_only() {
        String number = TheChildren.freshNumber();
        register(SignedInAs.doctor(), number, "Tilda", "Quist");
        assertEquals(List.of("Quist, Tilda"), found(number));
        assertEquals(List.of(), found(number.substring(0, number.length() - 1)));
    }

    @Test
    void a_wildcard_is_a_character_like_any_other() {
        TheChildren.mira();
        assertEquals(List.of(), found("%"));
        assertEquals(List.of(), found("_ira"));
    }

    @Test
    void nobody_finds_a_child_of_another_clinic() {
        TheChildren.of(Person.DARIA, "Zoe", "Zander");
        assertEquals(List.of(), found("Zander"));
        assertEquals(List.of("Zander, Zoe"), names(search(SignedInAs.as(Person.DARIA), "Zander")));
    }

    @Test
    void an_empty_search_leads_to_all_children() {
        Response response =
                SignedInAs.doctor().form("/children", "/children/search").send();
        assertEquals(303, response.statusCode());
        assertEquals("/children", response.header("Location"));
    }

    @Test
    void all_children_are_paged_by_name_without_a_name_in_the_address() {
        for (int i = 0; i < 35; i++) {
            TheChildren.of(Person.DARIA, "Nora", "Fell " + (char) ('A' + i % 20));
        }
        Browser daria = SignedInAs.as(Person.DARIA);
        Set<String> seen = new HashSet<>();
        String path = "/children";
        int pages = 0;
        while (path != null) {
            Document page = daria.page(path);
            for (Element link : page.select("th[scope=row] a")) {
                assertTrue(seen.add(link.attr("href")), "seen twice: " + link);
            }
            Element next = page.selectFirst("a[rel=next]");
            path = next == null ? null : next.attr("href");
            assertTrue(path == null || path.matches("/children\\?after=[0-9a-f-]{36}"), path);
            pages++;
        }
        assertTrue(pages >= 2 && seen.size() >= 35, pages + " pages, " + seen.size() + " children");
    }

    @Test
    void a_page_after_a_child_of_another_clinic_is_not_there() {
        UUID zoe = TheChildren.of(Person.DARIA, "Zoe", "Zander");
        assertEquals(404, SignedInAs.doctor().get("/children?after=" + zoe).statusCode());
        assertEquals(404, SignedInAs.doctor().get("/children?after=x").statusCode());
    }

    @Test
    void a_doctor_registers_a_child() {
        Browser olga = SignedInAs.doctor();
        Response response = register(olga, TheChildren.freshNumber(), "Mira", "Lind");
        assertEquals(303, response.statusCode());
        Document page = olga.page(response.header("Location"));
        assertEquals("Mira Lind", page.selectFirst("h1").text());
        assertEquals(
                "The record is kept from now on.", page.selectFirst(".notice").text());
        UUID id = UUID.fromString(response.header("Location").substring("/children/".length()));
        assertEquals(1, TheTrail.count(id, "doctor CREATED child"));
    }

    @Test
    void a_form_that_cannot_be_taken_keeps_what_was_typed() {
        Response response = SignedInAs.doctor()
                .form("/children/new")
                .with("givenName", "Mira <b>")
                .with("birthDate", "2027-01-01")
                .with("gestationWeeks", "50")
                .with("sex", "GIRL")
                .send();
        assertEquals(422, response.statusCode());
        Document page = Jsoup.parse(response.asString());
        assertEquals("Mira <b>", page.selectFirst("#f-givenName").val());
        assertEquals("2027-01-01", page.selectFirst("#f-birthDate").val());
        assertTrue(page.selectFirst("input[value=GIRL]").hasAttr("checked"));
        assertEquals(
                List.of("recordNumber", "familyName", "birthDate", "gestationWeeks"),
                page.select(".form-errors-list a").stream()
                        .map(link -> link.attr("href").substring("#f-".length()))
                        .toList());
        assertTrue(page.selectFirst("#f-birthDate-error").text().contains("not born in the future"));
    }

    @Test
    void a_grown_up_is_not_registered_and_days_need_weeks() {
        Response response = SignedInAs.doctor()
                .form("/children/new")
                .with("birthDate", "2008-05-04")
                .with("gestationDays", "3")
                .send();
        Document page = Jsoup.parse(response.asString());
        assertTrue(page.selectFirst("#f-birthDate-error").text().contains("under 18"));
        assertTrue(page.selectFirst("#f-gestationWeeks-error").text().contains("weeks"));
    }

    @Test
    void a_record_number_is_given_once_in_a_clinic() {
        String number = TheChildren.freshNumber();
        assertEquals(303, register(SignedInAs.doctor(), number, "Mira", "Lind").statusCode());
        Response again = register(SignedInAs.doctor(), number, "Nora", "Fell");
        assertEquals(422, again.statusCode());
        assertTrue(Jsoup.parse(again.asString())
                .selectFirst("#f-recordNumber-error")
                .text()
                .contains("Another child"));
        assertEquals(
                303,
                register(SignedInAs.as(Person.DARIA), number, "Nora", "Fell").statusCode());
    }

    private static Response register(Browser doctor, String number, String given, String family) {
        return doctor.form("/children/new")
                .with("recordNumber", number)
                .with("givenName", given)
                .with("familyName", family)
                .with("birthDate", "2025-12-01")
                .with("gestationWeeks", "32")
                .with("gestationDays", "2")
                .with("sex", "GIRL")
                .send();
    }

    private static List<String> found(String words) {
        return names(search(SignedInAs.doctor(), words));
    }

    private static Document search(Browser doctor, String words) {
        Response response = doctor.form("/children", "/children/search")
                .with("words", words)
                .send();
        assertEquals(200, response.statusCode());
        return Jsoup.parse(response.asString());
    }

    private static List<String> names(Document page) {
        return page.select("th[scope=row]").eachText();
    }
}
