package org.tenfold.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.FixedTime;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.course.CourseOrder;
import org.tenfold.course.HealingThePlan;
import org.tenfold.course.MovedWhy;
import org.tenfold.course.TheCourses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.homeprogramme.TheExercises;
import org.tenfold.shared.rule.Refusal;

/** Who is told when a course is signed or a session moves. */
@QuarkusTest
@Tag("data")
class TellingGuardiansTest {

    @Inject
    NewsHeard heard;

    private final UUID mira = TheChildren.mira();

    @Test
    void every_current_guardian_is_told_of_a_course() {
        Account anna = guardian(Reach.TAKES_PART);
        Account tom = guardian(Reach.READS);
        Account stranger = TheExercises.parent();
        TheCourses.signed(mira);
        assertEquals(1, heard.by(anna.address()));
        assertEquals(1, heard.by(tom.address()));
        assertEquals(0, heard.by(stranger.address()));
    }

    @Test
    void who_guards_no_longer_or_cannot_sign_in_is_not_told() {
        Account before = TheExercises.parent();
        TheExercises.endGuardianship(TheExercises.guard(mira, before, Reach.TAKES_PART));
        Account disabled = guardian(Reach.TAKES_PART);
        AtTheClinic.north(() -> {
            TheCourses.bean(Accounts.class).findById(disabled.id()).disable(FixedTime.MONDAY_MORNING);
            return null;
        });
        TheCourses.signed(mira);
        assertEquals(0, heard.by(before.address()));
        assertEquals(0, heard.by(disabled.address()));
    }

    @Test
    void a_course_that_is_refused_is_no_news() {
        Account anna = guardian(Reach.TAKES_PART);
        CourseOrder past = TheCourses.massage(mira, TheCourses.freeMasseur(), TheChildren.TODAY.minusDays(3), 10, 1);
        assertThrows(Refusal.class, () -> TheCourses.sign(past));
        assertEquals(0, heard.by(anna.address()));
    }

    @Test
    void guardians_are_told_when_a_session_moves() {
        UUID course = TheCourses.signed(mira);
        Account anna = guardian(Reach.TAKES_PART);
        AtTheClinic.north(() -> {
            List<TreatmentSession> sessions =
                    TheCourses.bean(TreatmentSessions.class).of(course);
            TreatmentSession first = sessions.get(0);
            first.postpone(first.performedBy(), FixedTime.MONDAY_MORNING, null, "Tired");
            TheCourses.bean(HealingThePlan.class)
                    .again(first, first.plannedOn().plusDays(1), MovedWhy.MASSEUR_POSTPONED);
            return null;
        });
        assertEquals(1, heard.by(anna.address()));
    }

    private Account guardian(Reach reach) {
        Account parent = TheExercises.parent();
        TheExercises.guard(mira, parent, reach);
        return parent;
    }
}
