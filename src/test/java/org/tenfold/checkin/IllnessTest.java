package org.tenfold.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.course.TreatmentSession;

/** Mira is ill, and Anna says so with one tap. */
@QuarkusTest
@Tag("data")
class IllnessTest {

    private static final LocalDate MONDAY = TheCheckIns.MONDAY;
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);

    @Inject
    FixedTime time;

    private TheCheckIns mira;
    private Browser phone;

    @BeforeEach
    void mira_has_a_session_every_day() {
        mira = TheCheckIns.ofMira();
        phone = mira.phone();
    }

    @Test
    void exercises_rest_until_the_day_before_the_child_is_expected() {
        mira.fallsIll(phone, THURSDAY);
        Document home = phone.page("/home/" + mira.child());
        assertTrue(home.text().contains("Mira is ill"), home.text());
        assertTrue(home.text().contains("Get well first. The exercises wait, and nothing is lost."), home.text());
        assertTrue(home.select(".home-tap").isEmpty());
        time.advance(Duration.ofDays(2));
        assertTrue(mira.phone().page("/home/" + mira.child()).text().contains("Mira is ill"), "Wednesday");
        time.advance(Duration.ofDays(1));
        assertFalse(mira.phone().page("/home/" + mira.child()).text().contains("Mira is ill"), "Thursday");
    }

    @Test
    void the_sessions_until_then_are_postponed_with_one_tap_and_none_is_lost() {
        mira.fallsIll(phone, THURSDAY);
        Document page = phone.page(mira.path());
        assertTrue(page.select("#postpone").text().contains("Thursday, 7 May or later"), page.text());
        phone.form(mira.path(), mira.path() + "/postponement").send();
        List<TreatmentSession> planned =
                mira.sessions().stream().filter(TreatmentSession::isPlanned).toList();
        assertEquals(10, planned.size());
        assertEquals(THURSDAY, planned.get(0).plannedOn());
        assertEquals("GUARDIAN_REPORTED_ILLNESS", planned.get(0).movedWhy().name());
        assertEquals(THURSDAY.plusDays(1), planned.get(1).plannedOn());
        assertTrue(phone.page(mira.path()).select("#postpone").isEmpty());
    }

    @Test
    void the_doctor_is_told_once_and_again_only_of_another_day() {
        mira.fallsIll(phone, THURSDAY);
        String course = "/courses/" + mira.course();
        Browser olga = SignedInAs.doctor();
        assertEquals(1, olga.page(course).select(".attention-item").size());
        assertTrue(olga.page(course).text().contains("expected back on 7 May 2026"));
        phone.form(mira.path(), mira.path() + "/illness")
                .with("back", MONDAY.plusDays(7).toString())
                .send();
        assertEquals(1, olga.page(course).select(".attention-item").size());
        assertTrue(olga.page(course).text().contains("expected back on 11 May 2026"));
        assertEquals(2, mira.said(MONDAY).size());
    }

    @Test
    void well_again_is_one_tap_that_ends_all_of_it() {
        mira.fallsIll(phone, THURSDAY);
        phone.form("/home/" + mira.child(), mira.path() + "/recovery").send();
        Document home = phone.page("/home/" + mira.child());
        assertFalse(home.text().contains("Mira is ill"));
        assertFalse(home.select(".home-tap").isEmpty());
        assertTrue(SignedInAs.doctor()
                .page("/courses/" + mira.course())
                .select(".attention-item")
                .isEmpty());
        assertTrue(phone.page(mira.path()).text().contains("Good that Mira is well again"));
        mira.says(phone, "skin", "CLEAR");
        assertTrue(phone.page(mira.path()).text().contains("Thank you"));
        assertEquals(3, mira.said(MONDAY).size());
    }

    @Test
    void well_again_without_an_illness_says_nothing() {
        phone.get(mira.path());
        assertEquals(303, phone.post(mira.path() + "/recovery").statusCode());
        assertEquals(List.of(), mira.said(MONDAY));
    }

    @Test
    void another_day_can_be_typed_and_must_lie_ahead() {
        Response answer = phone.form(mira.path(), mira.path() + "/illness")
                .with("back-on", MONDAY.toString())
                .send();
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().contains("The day lies ahead, within two months."));
        assertTrue(answer.asString().contains("value=\"2026-05-04\""));
        assertEquals(
                303,
                phone.form(mira.path(), mira.path() + "/illness")
                        .with("back-on", THURSDAY.toString())
                        .send()
                        .statusCode());
        assertTrue(mira.said(MONDAY).get(0).saysIllUntil(THURSDAY));
    }

    @Test
    void a_second_tap_is_the_same_tap() {
        Browser.Form form = phone.form(mira.path(), mira.path() + "/illness").with("back", THURSDAY.toString());
        form.send();
        assertEquals(303, form.send().statusCode());
        assertEquals(1, mira.said(MONDAY).size());
    }

    @Test
    void whoever_treats_the_child_reads_it_on_his_day() {
        mira.fallsIll(phone, THURSDAY);
        String card = mira.tablet().page("/today").select(".session-card-told").text();
        assertTrue(card.contains("ill, expected back on Thu, 7 May"), card);
        time.advance(Duration.ofDays(1));
        assertTrue(
                mira.tablet()
                        .page("/today")
                        .select(".session-card-told")
                        .text()
                        .contains("The family, on Mon, 4 May: ill"),
                "on Tuesday, too");
    }
}
