package org.tenfold.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Child;
import org.tenfold.child.Children;
import org.tenfold.child.TheChildren;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.course.TheCourses;
import org.tenfold.homeprogramme.Caregiver;
import org.tenfold.homeprogramme.Diary;
import org.tenfold.homeprogramme.DiaryEntry;
import org.tenfold.homeprogramme.DiaryWords;
import org.tenfold.homeprogramme.HomePlan;
import org.tenfold.homeprogramme.HomePlans;
import org.tenfold.homeprogramme.Mood;
import org.tenfold.homeprogramme.PlannedExercise;
import org.tenfold.homeprogramme.Routine;
import org.tenfold.homeprogramme.TheExercises;
import org.tenfold.homeprogramme.WhoDidIt;
import org.tenfold.measurement.Measurement;
import org.tenfold.measurement.Measurements;
import org.tenfold.measurement.Observation;
import org.tenfold.measurement.Side;
import org.tenfold.session.TheSessions;

/** A record in which there is something of everything: one session held, one ahead, a plan and a diary, values, notes. */
final class ARecord {

    static final String FOR_THE_STAFF = "The left hip worries me.";
    static final String UNSEEN = "measured in sleep";
    static final String SHARED = "=Она сегодня, \"улыбалась\"\nи дышала спокойно";

    private ARecord() {}

    /** @param child of "north", without a course */
    static UUID of(UUID child) {
        String masseur = TheSessions.freshMasseur();
        UUID course = TheSessions.course(child, masseur, LocalTime.of(10, 0));
        hold(masseur, TheSessions.number(1, course).id());
        atHome(course);
        measured(child, course);
        note(child, FOR_THE_STAFF, "STAFF_ONLY");
        note(child, SHARED, "SHARED");
        TheCourses.record(child, "low-weight");
        return course;
    }

    /** Checks, does one step, leaves one out, and is done. */
    private static void hold(String masseur, UUID session) {
        String path = "/sessions/" + session;
        Browser ivan = SignedInAs.as(masseur);
        Document waiting = ivan.page(path);
        assertEquals(
                303,
                ivan.formIn(waiting, path + "/check")
                        .with("usual", waiting.selectFirst("button[name=usual]").val())
                        .send()
                        .statusCode());
        ivan.form(path, path + "/steps").without("skip").with("act", "next").send();
        ivan.form(path, path + "/steps").without("act").with("skip", "CRYING").send();
        assertEquals(303, ivan.form(path, path + "/completion").send().statusCode());
    }

    private static void atHome(UUID courseId) {
        AtTheClinic.north(() -> {
            Course course = TheCourses.bean(Courses.class).findById(courseId);
            PlannedExercise toy = new PlannedExercise(
                    TheExercises.TOY, 2, EnumSet.allOf(java.time.DayOfWeek.class), Routine.AFTER_SLEEP, 3);
            TheCourses.bean(HomePlans.class)
                    .persist(new HomePlan(
                            course,
                            1,
                            TheChildren.TODAY,
                            List.of(toy),
                            "Not for the family",
                            Person.OLGA.account(),
                            FixedTime.MONDAY_MORNING));
            TheCourses.bean(Diary.class)
                    .persist(new DiaryEntry(
                            course,
                            new DiaryEntry.OfADay(null, TheChildren.TODAY, TheExercises.TOY, 1, null),
                            UUID.randomUUID(),
                            new DiaryWords(new WhoDidIt(Caregiver.MOTHER, null), Mood.HAPPY, "+1 улыбка"),
                            Person.ANNA.account(),
                            FixedTime.MONDAY_MORNING));
            return null;
        });
    }

    /** A weight, which families read, and an angle, which they do not. */
    private static void measured(UUID childId, UUID course) {
        AtTheClinic.north(() -> {
            Child child = TheCourses.bean(Children.class).findById(childId);
            for (Observation found : List.of(
                    new Observation("weight", Side.NONE, new java.math.BigDecimal("6.400"), TheChildren.TODAY, null),
                    new Observation(
                            "hip-abduction", Side.LEFT, new java.math.BigDecimal("70"), TheChildren.TODAY, UNSEEN))) {
                TheCourses.bean(Measurements.class)
                        .persist(
                                new Measurement(child, course, found, Person.OLGA.account(), FixedTime.MONDAY_MORNING));
            }
            return null;
        });
    }

    private static void note(UUID child, String words, String reach) {
        String path = "/children/" + child;
        assertEquals(
                303,
                SignedInAs.doctor()
                        .form(path, path + "/notes")
                        .with("text", words)
                        .with("reach", reach)
                        .send()
                        .statusCode());
    }
}
