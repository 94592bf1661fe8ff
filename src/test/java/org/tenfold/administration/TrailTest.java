package org.tenfold.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;

@QuarkusTest
@Tag("data")
class TrailTest {

    @Inject
    AuditTrail trail;

    @Inject
    FixedTime time;

    private final UUID mira = UUID.randomUUID();

    @Test
    void only_an_administrator_reads_the_trail() {
        for (Browser browser : List.of(SignedInAs.doctor(), SignedInAs.masseur(), SignedInAs.parent())) {
            assertEquals(404, browser.get("/trail").statusCode());
        }
    }

    @Test
    void an_entry_says_who_did_what_about_which_child_and_when() {
        record(Person.OLGA, AuditAction.VIEWED);

        String entry = about(mira).select(".audit-entry").text();

        assertTrue(entry.contains("4 May 2026, 10:00:00"), entry);
        assertTrue(entry.contains("Olga Petrova, doctor: looked at the record of the child"), entry);
        assertTrue(entry.contains(mira.toString()), entry);
    }

    @Test
    void a_long_trail_is_read_page_by_page_without_a_gap_even_within_one_moment() {
        for (int i = 0; i < 120; i++) {
            if (i % 40 == 0) {
                time.advance(Duration.ofSeconds(1));
            }
            record(Person.OLGA, AuditAction.VIEWED);
        }
        Browser vera = SignedInAs.administrator();
        List<String> times = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        HashSet<String> places = new HashSet<>();
        String next = "/trail?child=" + mira;
        while (!next.isEmpty()) {
            assertTrue(places.add(next), "read twice: " + next);
            Document page = vera.page(next);
            times.addAll(page.select(".audit-time time").eachAttr("datetime"));
            sizes.add(page.select(".audit-entry").size());
            next = page.select("a[rel=next]").attr("href");
        }
        assertEquals(List.of(50, 50, 20), sizes);
        assertEquals(times.stream().sorted((a, b) -> b.compareTo(a)).toList(), times);
    }

    @Test
    void the_trail_is_narrowed_to_a_person_and_an_action() {
        record(Person.OLGA, AuditAction.VIEWED);
        record(Person.OLGA, AuditAction.CHANGED);
        record(Person.IVAN, AuditAction.VIEWED);
        Browser vera = SignedInAs.administrator();
        String olga = Person.OLGA.account().id().toString();

        assertEquals(3, about(mira).select(".audit-entry").size());
        String both = "/trail?child=" + mira + "&person=" + olga + "&action=CHANGED";
        assertEquals(1, vera.page(both).select(".audit-entry").size());
        assertEquals(
                "Olga Petrova, doctor",
                vera.page(both).select("#f-person option[selected]").text());
        assertEquals(1, vera.page("/trail?child=mistyped").select(".list-empty").size());
    }

    @Test
    void an_administrator_reads_nothing_of_what_ails_a_child() {
        var olga = Person.OLGA.account().actor();
        AtTheClinic.north(() -> {
            trail.record(olga, AuditAction.CREATED, AuditSubject.ofChild("condition", mira, mira), "epilepsy");
            return null;
        });
        String entry = about(mira).select(".audit-entry").text();

        assertTrue(entry.contains("created a condition of the child"), entry);
        assertFalse(entry.contains("epilepsy"), entry);
    }

    @Test
    void another_clinic_reads_its_own_trail() {
        record(Person.OLGA, AuditAction.VIEWED);
        Browser roman = SignedInAs.as(Person.ROMAN);

        assertEquals(1, roman.page("/trail?child=" + mira).select(".list-empty").size());
        assertFalse(roman.page("/trail").text().contains("Olga Petrova"));
        String olga = Person.OLGA.account().id().toString();
        assertEquals(
                1, roman.page("/trail?person=" + olga).select(".list-empty").size());
    }

    @Test
    void administrators_leave_a_trail_too() {
        Browser vera = SignedInAs.administrator();
        time.advance(Duration.ofSeconds(1));
        vera.form("/clinic").send();

        assertTrue(vera.page("/trail?action=CHANGED")
                .select(".audit-entry")
                .first()
                .text()
                .contains("Vera Adler, administrator: changed the settings of the clinic"));
    }

    private void record(Person person, AuditAction action) {
        var actor = person.account().actor();
        AtTheClinic.of(person.clinic(), () -> {
            trail.record(actor, action, AuditSubject.ofChild("child", mira, mira));
            return null;
        });
    }

    private static Document about(UUID child) {
        return SignedInAs.administrator().page("/trail?child=" + child);
    }
}
