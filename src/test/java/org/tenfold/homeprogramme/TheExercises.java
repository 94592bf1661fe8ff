package org.tenfold.homeprogramme;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Role;
import org.tenfold.account.TheHashes;
import org.tenfold.child.Children;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Guardianships;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.course.Course;
import org.tenfold.course.CourseOrder;
import org.tenfold.course.Courses;
import org.tenfold.course.Eligibility;
import org.tenfold.course.TheCourses;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.shared.text.Language;

/** Parents of "north" who guard no other child, and courses with exercises for home. */
public final class TheExercises {

    /** Exercises of massage No. 10 that need no training. */
    public static final String TOY = "ten-toy-reach";

    public static final String TOUCH = "ten-gentle-touch";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TheExercises() {}

    /** A parent whose children are only those of one test. */
    public static Account parent() {
        return AtTheClinic.north(() -> {
            Account parent = new Account(
                    Person.OLGA.account().clinic(),
                    Role.PARENT,
                    "Anna Lind",
                    "parent" + NUMBER.incrementAndGet() + "@north.example",
                    Language.EN,
                    Set.of(),
                    FixedTime.MONDAY_MORNING);
            parent.activate(TheHashes.of(TheClinics.PASSWORD), FixedTime.MONDAY_MORNING);
            TheCourses.bean(Accounts.class).persist(parent);
            return parent;
        });
    }

    public static Browser at(Account parent) {
        return SignedInAs.as(parent.address());
    }

    public static UUID guard(UUID child, Account parent, Reach reach) {
        return AtTheClinic.north(() -> {
            Guardianship guardianship = new Guardianship(
                    TheCourses.bean(Children.class).findById(child),
                    parent,
                    reach,
                    TheChildren.TODAY.minusMonths(1),
                    null);
            TheCourses.bean(Guardianships.class).persist(guardianship);
            return guardianship.id();
        });
    }

    /** From today on the parent no longer guards the child. */
    public static void endGuardianship(UUID id) {
        AtTheClinic.north(() -> {
            TheCourses.bean(Guardianships.class).findById(id).end(TheChildren.TODAY);
            return null;
        });
    }

    /** A course of gymnastics in hip dysplasia, with whatever warns explained. */
    public static UUID gymnastics(UUID childId) {
        TheCourses.record(childId, "hip-pre-dislocation");
        Protocol protocol = TheCourses.bean(Library.class)
                .current("hip-dysplasia-gymnastics")
                .orElseThrow();
        CourseOrder order = order(childId, protocol, Map.of());
        Map<String, String> reasons = new HashMap<>();
        AtTheClinic.north(() -> TheCourses.bean(Eligibility.class).of(order).against())
                .forEach(finding -> reasons.put(finding.rule().id(), "Explained to the parent"));
        return TheCourses.sign(order(childId, protocol, reasons));
    }

    private static CourseOrder order(UUID childId, Protocol protocol, Map<String, String> reasons) {
        CourseOrder massage = TheCourses.massage(childId, TheCourses.freeMasseur());
        return new CourseOrder(
                massage.child(),
                protocol,
                "gc-basic-complex",
                massage.prescribedBy(),
                massage.performedBy(),
                massage.firstDay(),
                massage.hour(),
                10,
                1,
                20,
                "Both hips open evenly",
                Map.of(
                        "gymnastics-first-lesson-doctor", "Olga Petrova",
                        "gymnastics-ball-wanted", "no",
                        "imaging-date", "2026-04-28",
                        "treating-orthopaedist", "Olga Petrova",
                        "hip-form", "form-1",
                        "device-worn", "none",
                        "hip-both-parts-planned", "yes"),
                reasons);
    }

    /** A course that was signed a fortnight ago, with its first session tomorrow. */
    public static UUID signedBefore(UUID child) {
        UUID course = TheCourses.signed(child);
        AtTheClinic.north(() -> {
            EntityManager store = TheCourses.bean(EntityManager.class);
            store.createQuery("update Course set assignedAt = ?1 where id = ?2")
                    .setParameter(1, FixedTime.MONDAY_MORNING.minus(Duration.ofDays(14)))
                    .setParameter(2, course)
                    .executeUpdate();
            return null;
        });
        return course;
    }

    /** What was done for the course, exercise and round: "ten-toy-reach 1"; with the reason where it was left out. */
    public static List<String> entered(UUID course) {
        return entries(course).stream()
                .map(entry -> entry.exerciseId() + " " + entry.round()
                        + (entry.isDone() ? "" : " " + entry.notDoneWhy().name()))
                .toList();
    }

    /** The form of an exercise for the round that is open. */
    public static Browser.Form cardOf(Browser phone, Document page, String exercise) {
        return phone.formOf(
                page.selectFirst("form:has(input[name=exercise][value=" + exercise + "])"), "no card of " + exercise);
    }

    /** The form by which all that is left of the round is entered. */
    public static Browser.Form allOf(Browser phone, Document page) {
        return phone.formOf(page.selectFirst("form.home-tap--all"), "nothing is left");
    }

    public static List<DiaryEntry> entries(UUID course) {
        return AtTheClinic.north(() -> TheCourses.bean(Diary.class)
                .between(TheChildren.TODAY.minusDays(30), TheChildren.TODAY.plusDays(1), List.of(course)));
    }

    /** So many rounds, day by day towards the past. */
    static void fill(UUID course, Account by, int entries) {
        AtTheClinic.north(() -> {
            Course of = TheCourses.bean(Courses.class).findById(course);
            for (int i = 0; i < entries; i++) {
                TheCourses.bean(Diary.class)
                        .persist(new DiaryEntry(
                                of,
                                new DiaryEntry.OfADay(null, TheChildren.TODAY.minusDays(i / 10), TOY, i % 10 + 1, null),
                                UUID.randomUUID(),
                                new DiaryWords(WhoDidIt.self(by), Mood.CALM, "Remark " + i),
                                by,
                                FixedTime.MONDAY_MORNING));
            }
            return null;
        });
    }
}
