package org.tenfold.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.TheCourses;
import org.tenfold.homeprogramme.TheExercises;

/** The record of Mira Lind is taken along by her doctor and her guardians, and by nobody else. */
@QuarkusTest
@Tag("data")
class ExportPagesTest {

    private UUID mira;
    private String path;
    private Account anna;

    @BeforeEach
    void mira_has_a_mother() {
        mira = TheChildren.mira();
        path = "/children/" + mira + "/export";
        anna = TheExercises.parent();
        TheExercises.guard(mira, anna, Reach.TAKES_PART);
    }

    @Test
    void one_reads_what_is_inside_before_the_file_is_made() {
        Document doctors = SignedInAs.doctor().page(path);
        Document annas = TheExercises.at(anna).page(path);
        assertTrue(doctors.text().contains("This file holds health data"));
        assertTrue(doctors.text().contains("Checks before the sessions"));
        assertFalse(annas.text().contains("Checks before the sessions"));
        assertTrue(annas.text().contains("What the staff writes for the staff only"));
        assertEquals(0, TheTrail.count(mira, "doctor EXPORTED child"));
        assertEquals(1, TheTrail.count(mira, "parent VIEWED child"));
    }

    @Test
    void it_is_reached_from_the_childs_page_and_from_the_parents_day() {
        String link = "a[href=" + path + "]";
        assertNotNull(SignedInAs.doctor().page("/children/" + mira).selectFirst(link));
        Browser mother = TheExercises.at(anna);
        assertNotNull(mother.page("/children/" + mira).selectFirst(link));
        assertNotNull(mother.page("/home/" + mira).selectFirst(link));
        TheChildren.treat(mira, Person.IVAN);
        assertNull(SignedInAs.masseur().page("/children/" + mira).selectFirst(link));
    }

    @Test
    void the_answer_is_a_file_that_nobody_keeps_and_that_the_trail_knows() {
        TakenAlong taken = TakenAlong.by(SignedInAs.doctor(), mira);
        Response answer = taken.answer();
        assertEquals("application/zip", answer.contentType());
        assertEquals("no-store", answer.header("Cache-Control"));
        String disposition = answer.header("Content-Disposition");
        assertTrue(
                disposition.matches(
                        "attachment; filename=\"record-n-\\d+-2026-05-04\\.zip\"; filename\\*=UTF-8''Mira-2026-05-04\\.zip"),
                disposition);
        assertEquals(answer.asByteArray().length, Integer.parseInt(answer.header("Content-Length")));
        assertEquals(1, TheTrail.count(mira, "doctor EXPORTED child"));
    }

    @Test
    void a_name_in_cyrillic_is_the_name_of_the_file_but_of_nothing_in_it() {
        UUID sonya = TheChildren.of(Person.OLGA, "Соня", "Лаврова");
        TakenAlong taken = TakenAlong.by(SignedInAs.doctor(), sonya);
        assertTrue(taken.answer()
                .header("Content-Disposition")
                .contains("filename*=UTF-8''%D0%A1%D0%BE%D0%BD%D1%8F-2026-05-04.zip"));
        assertTrue(taken.entries().keySet().stream().allMatch(name -> name.matches("[A-Za-z0-9.-]+(/[a-z0-9.-]+)?")));
        assertEquals("Лаврова", taken.json().at("/child/familyName").asText());
        assertEquals("Лаврова", taken.table("child").get(0).get("Family name"));
    }

    @Test
    void a_guardian_who_only_reads_takes_it_along_too() {
        Account reader = TheExercises.parent();
        TheExercises.guard(mira, reader, Reach.READS);
        TakenAlong.by(TheExercises.at(reader), mira);
        assertEquals(1, TheTrail.count(mira, "parent EXPORTED child"));
    }

    @Test
    void for_everybody_else_it_is_not_there() {
        TheChildren.treat(mira, Person.IVAN);
        notThere(SignedInAs.masseur());
        notThere(SignedInAs.administrator());
        notThere(SignedInAs.as(Person.DARIA));
        notThere(SignedInAs.as(Person.MARTA));
        for (Reach lent : Reach.ofRelatives()) {
            Account relative = TheExercises.parent();
            TheExercises.guard(mira, relative, lent);
            notThere(TheExercises.at(relative));
            if (lent == Reach.ALL_BUT_WORDS) {
                assertNull(TheExercises.at(relative).page("/children/" + mira).selectFirst("a[href=" + path + "]"));
            }
        }
        assertEquals(
                0,
                TheTrail.about(mira).stream()
                        .filter(line -> line.contains("EXPORTED"))
                        .count());
    }

    @Test
    void a_guardian_whose_time_is_over_finds_nothing() {
        Account father = TheExercises.parent();
        UUID guardianship = TheExercises.guard(mira, father, Reach.TAKES_PART);
        Browser browser = TheExercises.at(father);
        browser.page(path);
        TheExercises.endGuardianship(guardianship);
        notThere(browser);
    }

    @Test
    void without_the_token_of_its_page_nothing_is_made() {
        Browser olga = SignedInAs.doctor();
        Response refused = olga.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("nothing", "x")
                .post(path);
        assertEquals(400, refused.statusCode());
        assertEquals(0, TheTrail.count(mira, "doctor EXPORTED child"));
    }

    @Test
    void whoever_makes_very_many_files_is_asked_to_wait() {
        AtTheClinic.north(() -> {
            for (int i = 0; i < ExportingAChild.MOST_AN_HOUR; i++) {
                TheCourses.bean(AuditTrail.class)
                        .record(anna.actor(), AuditAction.EXPORTED, AuditSubject.ofChild("child", mira, mira));
            }
            return null;
        });
        Response refused = TheExercises.at(anna).form(path).send();
        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("many files within an hour"));
    }

    @Test
    void on_a_shared_tablet_no_file_is_made() {
        Browser olga = SignedInAs.doctor();
        assertEquals(
                303,
                olga.form("/account", "/account/tablet")
                        .with("tablet", "Room 2")
                        .send()
                        .statusCode());
        Document page = olga.page(path);
        assertTrue(page.text().contains("Not on a shared tablet"));
        assertTrue(page.select("form[action$=/export]").isEmpty());
        assertEquals(409, olga.post(path).statusCode());
        assertEquals(0, TheTrail.count(mira, "doctor EXPORTED child"));
    }

    private void notThere(Browser browser) {
        assertEquals(404, browser.get(path).statusCode());
        assertEquals(404, browser.post(path).statusCode());
    }
}
