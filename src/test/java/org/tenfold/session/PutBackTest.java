package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.CareTeam;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.TreatmentSession;

/** A finger slipped: what followed goes back with it, within the same seconds as everything else. */
@QuarkusTest
@Tag("data")
class PutBackTest {

    @Inject
    FixedTime time;

    private UUID mira;
    private UUID course;
    private String masseur;
    private TreatmentSession first;
    private String path;
    private Browser ivan;

    @BeforeEach
    void mira_has_a_course_that_begins_today() {
        mira = TheChildren.mira();
        masseur = TheSessions.freshMasseur();
        course = TheSessions.course(mira, masseur, LocalTime.of(10, 0));
        first = TheSessions.number(1, course);
        path = "/sessions/" + first.id();
        ivan = SignedInAs.as(masseur);
    }

    @Test
    void a_child_who_came_after_all_has_its_old_days() {
        List<LocalDate> before = days();
        ivan.form(path + "/absence").send();
        assertTrue(!days().equals(before), "the rest moved");
        undone(303);
        assertEquals(before, days());
        assertEquals(SessionStatus.PLANNED, TheSessions.now(first.id()).status());
        assertEquals(10, TheSessions.of(course).size(), "its next attempt is gone");
        assertTrue(
                TheSessions.of(course).stream().noneMatch(TreatmentSession::isMoved), "and nothing says that it moved");
        assertEquals(1, TheTrail.count(mira, "masseur MISSED session"), "nothing is removed from the trail");
        assertEquals(1, TheTrail.count(mira, "masseur UNDONE session"));
        assertTrue(ivan.page(path).select("#check").size() == 1, "it waits for its check again");
    }

    @Test
    void a_session_that_ran_when_it_was_postponed_runs_on() {
        begin();
        ivan.form(path + "/postponement").with("why", "CHILD_ASLEEP").send();
        undone(303);
        assertEquals(SessionStatus.IN_PROGRESS, TheSessions.now(first.id()).status());
    }

    @Test
    void after_the_seconds_words_are_set_right_beside_the_original() {
        ivan.form(path + "/absence").send();
        Browser.Form undo = ivan.form("/today", path + "/reversal");
        time.advance(Duration.ofSeconds(16));
        assertEquals(409, undo.send().statusCode());
        Browser.Form amendment = ivan.form(path + "/amendments").with("reason", "The mother called.");
        assertEquals(422, amendment.send().statusCode(), "what is right instead must be said");
        assertEquals(
                303,
                amendment.with("note", "The family had called it off.").send().statusCode());
        String page = ivan.page(path).select("main").text();
        assertTrue(page.contains("The family had called it off."), page);
        assertTrue(page.contains("Missed"), page);
    }

    @Test
    void when_the_old_day_was_given_away_the_outcome_stays() {
        ivan.form(path + "/absence").send();
        Browser.Form undo = ivan.form("/today", path + "/reversal");
        TheSessions.course(TheChildren.of(Person.OLGA, "Leo", "Lind"), masseur, LocalTime.of(10, 0));
        assertEquals(409, undo.send().statusCode());
        assertEquals(SessionStatus.MISSED, TheSessions.now(first.id()).status());
    }

    @Test
    void the_last_session_undone_lets_the_course_go_on() {
        for (int number = 1; number <= 10; number++) {
            TreatmentSession session = TheSessions.number(number, course);
            time.set(session.plannedOn().atTime(8, 0).toInstant(ZoneOffset.UTC));
            path = "/sessions/" + session.id();
            ivan = SignedInAs.as(masseur);
            begin();
            ivan.form(path, path + "/completion").send();
        }
        assertEquals(CourseStatus.COMPLETED, TheSessions.courseNow(course).status());
        undone(303);
        assertEquals(CourseStatus.ACTIVE, TheSessions.courseNow(course).status());
        assertEquals(null, TheSessions.courseNow(course).endedOn());
        assertTrue(AtTheClinic.north(() -> TheSessions.bean(CareTeam.class).forCourse(course).stream()
                .allMatch(membership -> membership.isCurrent())));
        assertEquals(303, ivan.form(path, path + "/completion").send().statusCode());
        assertEquals(CourseStatus.COMPLETED, TheSessions.courseNow(course).status());
    }

    private void undone(int answer) {
        Browser.Form undo = ivan.form("/today", path + "/reversal");
        time.advance(Duration.ofSeconds(14));
        assertEquals(answer, undo.send().statusCode());
    }

    private void begin() {
        Document waiting = ivan.page(path);
        ivan.formIn(waiting, path + "/check")
                .with("usual", waiting.selectFirst("button[name=usual]").val())
                .send();
    }

    private List<LocalDate> days() {
        return TheSessions.of(course).stream()
                .filter(TreatmentSession::isPlanned)
                .map(TreatmentSession::plannedOn)
                .toList();
    }
}
