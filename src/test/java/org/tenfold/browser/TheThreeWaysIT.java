package org.tenfold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways through the portal from the first click to the last, without scripts and with them. */
@ParameterizedClass
@EnumSource
class TheThreeWaysIT {

    private static final String GYMNASTICS = "Gymnastics in hip dysplasia";
    private static final String MASSAGE = "Massage No. 10";

    private static Portal portal;
    private static Chromium chromium;

    @Parameter
    Chromium.Scripts scripts;

    private final List<Window> windows = new ArrayList<>();
    private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));

    @BeforeParameterizedClassInvocation
    static void start() {
        portal = Portal.started();
        chromium = Chromium.started();
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        chromium.close();
        portal.close();
    }

    /** How far everybody came, also when somebody was stopped. */
    @AfterEach
    void close(TestInfo test) {
        String journey = test.getTestMethod().orElseThrow().getName();
        for (Window window : windows) {
            Screenshots.take(window, "end of " + journey, windows.indexOf(window) + " scripts " + scripts);
            window.close();
        }
    }

    @Test
    void a_course_is_assigned_treated_and_followed() {
        DoctorsWay doctor = new DoctorsWay(window(Chromium.Size.DESKTOP));
        doctor.begins_the_record_of("Ben", "Lind", today.minusDays(120), "Boy", "B-1");
        doctor.records_the_condition("hip dysplasia, form 1", today.minusDays(20));
        doctor.makes_a_guardian_of(Person.PARENT, today);
        doctor.chooses_the_protocol(GYMNASTICS);
        doctor.reads_that_nothing_stands_against_it();
        doctor.answers_the_questions_of_the_gymnastics(today.minusDays(10));
        doctor.orders(10, "Ivan Sokolov", today, "14:00", "Legs move apart with ease");
        doctor.looks_at_the_plan_of(10);
        doctor.signs();
        doctor.records_that_the_parent_was_taught();

        MasseursWay masseur = new MasseursWay(window(Chromium.Size.TABLET));
        masseur.opens_from_today("Ben L.", GYMNASTICS);
        masseur.says_that_the_doctor_watches_the_first_lesson();
        masseur.checks_with_a_temperature_of("36.6");
        masseur.may_go_ahead();
        masseur.goes_on_to_the_next_step();
        masseur.rests_and_goes_on();
        masseur.marks_it_done();
        masseur.undoes_it_at_once();
        masseur.writes_for_the_parents("The left leg opens more easily today.");
        masseur.marks_it_done();
        masseur.sees_it_done_in_today("Ben L.");

        ParentsWay parent = new ParentsWay(window(Chromium.Size.PHONE), Person.PARENT);
        parent.looks_at("Ben");
        parent.sees("1 of 10 sessions done");
        parent.sees("Legs move apart with ease");
        parent.ticks_an_exercise();

        doctor.sees_on_the_course("1 of 10 sessions done");
        nobody_was_disturbed();
    }

    @Test
    void a_warning_is_set_aside_with_a_reason_and_a_fever_moves_the_plan() {
        DoctorsWay doctor = new DoctorsWay(window(Chromium.Size.DESKTOP));
        doctor.begins_the_record_of("Rosa", "Lind", today.minusDays(230), "Girl", "R-1");
        doctor.makes_a_guardian_of(Person.PARENT, today);
        doctor.chooses_the_protocol(MASSAGE);
        doctor.answers_the_questions_of_massage_no_10();
        doctor.orders(10, "Ivan Sokolov", today, "15:00", "A stronger back");
        doctor.looks_at_the_plan_of(10);
        doctor.signs_without_a_reason_and_is_asked_for_it();
        doctor.sets_the_warning_aside_because("She was ill for long and begins only now.");
        doctor.signs();

        MasseursWay masseur = new MasseursWay(window(Chromium.Size.TABLET));
        masseur.opens_from_today("Rosa L.", MASSAGE);
        masseur.checks_with_a_temperature_of("38.2");
        masseur.is_told_to_wait_because("37");
        masseur.puts_the_session_off();

        ParentsWay parent = new ParentsWay(window(Chromium.Size.PHONE), Person.PARENT);
        parent.looks_at("Rosa");
        parent.sees("0 of 10 sessions done");
        doctor.sees_on_the_course("the check before the session postponed it");
        nobody_was_disturbed();
    }

    @Test
    void what_a_rule_forbids_cannot_be_signed() {
        DoctorsWay doctor = new DoctorsWay(window(Chromium.Size.DESKTOP));
        doctor.opens_the_record_of("Ferro, Lucia");
        doctor.chooses_the_protocol(MASSAGE);
        doctor.reads_that_it_is_forbidden_because("before the age of 45 days");
        doctor.answers_the_questions_of_massage_no_10();
        doctor.orders(10, "Ivan Sokolov", today.plusDays(1), "15:00", "A stronger back");
        doctor.looks_at_the_plan_of(10);
        doctor.finds_no_way_to_sign();
        nobody_was_disturbed();
    }

    private Window window(Chromium.Size size) {
        Window window = chromium.window(portal, size, scripts);
        windows.add(window);
        return window;
    }

    /** The browser blocked nothing, missed no file and saw no script fail; answers of 4xx that a step asks for are told. */
    private void nobody_was_disturbed() {
        List<String> complaints = windows.stream()
                .flatMap(window -> window.complaints().stream())
                .filter(complaint -> !complaint.contains("status of 422"))
                .toList();
        assertEquals(List.of(), complaints);
    }
}
