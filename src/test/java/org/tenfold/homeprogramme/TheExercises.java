package org.tenfold.homeprogramme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Passwords;
import org.tenfold.account.Role;
import org.tenfold.child.Children;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Guardianships;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.course.CourseOrder;
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
            parent.activate(TheCourses.bean(Passwords.class).hash(TheClinics.PASSWORD), FixedTime.MONDAY_MORNING);
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

    /** What is ticked for the course, exercise and round: "ten-toy-reach 1". */
    public static List<String> ticked(UUID course) {
        return AtTheClinic.north(
                () -> TheCourses.bean(Diary.class).from(TheChildren.TODAY.minusDays(30), course).stream()
                        .map(entry -> entry.exerciseId() + " " + entry.round())
                        .toList());
    }
}
