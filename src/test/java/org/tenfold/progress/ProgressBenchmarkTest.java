package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.course.TheCourses.bean;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.course.Courses;
import org.tenfold.demo.ClinicYear;
import org.tenfold.demo.DemoSettings;

/** How long the pages of progress take, on a warm machine. It prints; it judges nothing but that they are there. */
@QuarkusTest
@Tag("benchmark")
class ProgressBenchmarkTest {

    private static final int ROUNDS = 25;
    private static final int WARM_UP = 10;

    @Inject
    ClinicYear clinicYear;

    @Inject
    DemoSettings settings;

    @Test
    void a_child_of_fifteen_courses_and_two_thousand_rows_of_diary() {
        UUID mira = ALongStory.told(ALongStory.ROWS);
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        UUID newest =
                AtTheClinic.north(() -> bean(Courses.class).of(mira).get(0).id());
        Browser olga = SignedInAs.doctor();
        time(olga, "child", "/children/" + mira);
        time(olga, "diary", "/courses/" + newest + "/diary");
        time(olga, "course", "/courses/" + newest + "/progress");
        time(olga, "series", "/children/" + mira + "/series/massage-no-10");
        Browser anna = SignedInAs.parent();
        time(anna, "parent", "/home/" + mira + "/progress");
        time(anna, "parent's child", "/children/" + mira);
        time(anna, "day at home", "/home/" + mira);
        time(anna, "exercises of a day", "/home/" + mira + "/exercises/" + TheChildren.TODAY);
    }

    @Test
    void a_clinic_of_a_whole_year() {
        AtTheClinic.inOwnRequest(() -> {
            clinicYear.load("progress-year", ClinicYear.Size.WHOLE, 20260504);
            return null;
        });
        Browser doctor = SignedInAs.as("doctor@progress-year.example", settings.password());
        Map.of("90 days", "", "a year", "?from=2025-05-05&to=2026-05-04")
                .forEach((name, period) -> time(doctor, "clinic over " + name, "/progress" + period));
    }

    private static void time(Browser browser, String name, String path) {
        List<Long> milliseconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            assertTrue(browser.get(path).statusCode() == 200, path);
            if (round >= WARM_UP) {
                milliseconds.add((System.nanoTime() - from) / 1_000_000);
            }
        }
        Collections.sort(milliseconds);
        Logger.getLogger("benchmark")
                .info("progress of %s: median %d ms, least %d ms, most %d ms"
                        .formatted(
                                name,
                                milliseconds.get(milliseconds.size() / 2),
                                milliseconds.get(0),
                                milliseconds.get(milliseconds.size() - 1)));
    }
}
