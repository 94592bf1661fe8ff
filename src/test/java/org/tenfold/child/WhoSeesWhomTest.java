package org.tenfold.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
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

/** A child's record is there for those whom it concerns, and for nobody else. */
@QuarkusTest
@Tag("data")
class WhoSeesWhomTest {

    private UUID mira;

    @BeforeEach
    void mira_has_a_record() {
        mira = TheChildren.mira();
    }

    @Test
    void a_doctor_sees_every_child_of_the_clinic() {
        Document page = SignedInAs.doctor().page("/children/" + mira);
        assertEquals("Mira Lind", page.selectFirst("h1").text());
        assertEquals(
                "5 months 3 days, corrected 3 months 10 days",
                page.selectFirst(".layout-lead").text());
        assertTrue(page.text().contains("154 days"), page.text());
        assertTrue(page.text().contains("32 weeks 2 days"), page.text());
    }

    @Test
    void a_masseur_sees_a_child_until_the_end_of_the_day_on_which_he_last_treats_it() {
        assertEquals(404, statusFor(SignedInAs.masseur()));
        UUID membership = TheChildren.treat(mira, Person.IVAN);
        assertEquals(200, statusFor(SignedInAs.masseur()));
        AtTheClinic.north(() -> {
            TheChildren.bean(CareTeam.class).findById(membership).end(FixedTime.MONDAY_MORNING);
            return null;
        });
        assertEquals(200, statusFor(SignedInAs.masseur()));
        TheChildren.bean(FixedTime.class).advance(Duration.ofDays(1));
        assertEquals(404, statusFor(SignedInAs.masseur()));
    }

    @Test
    void a_parent_sees_a_child_that_he_guards_today() {
        assertEquals(404, statusFor(SignedInAs.parent()));
        TheChildren.guard(mira, Person.ANNA, Reach.READS, TheChildren.TODAY);
        assertEquals(200, statusFor(SignedInAs.parent()));
    }

    @Test
    void an_ended_guardianship_sees_nothing() {
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, TheChildren.TODAY.minusDays(1));
        assertEquals(404, statusFor(SignedInAs.parent()));
        assertEquals(
                404, SignedInAs.parent().get("/children/" + mira + "/notes").statusCode());
    }

    @Test
    void an_administrator_sees_no_child() {
        assertEquals(404, statusFor(SignedInAs.administrator()));
        assertEquals(404, SignedInAs.administrator().get("/children").statusCode());
    }

    @Test
    void another_clinic_does_not_know_the_child() {
        assertEquals(404, statusFor(SignedInAs.as(Person.DARIA)));
        assertEquals(
                404,
                SignedInAs.as(Person.DARIA).get("/children/" + mira + "/edit").statusCode());
        assertTrue(AtTheClinic.south(() -> TheChildren.bean(Children.class).findByIdOptional(mira))
                .isEmpty());
        assertTrue(AtTheClinic.north(() -> TheChildren.bean(Children.class).findByIdOptional(mira))
                .isPresent());
    }

    @Test
    void nobody_is_led_to_the_sign_in_page() {
        assertEquals(303, statusFor(SignedInAs.nobody()));
    }

    @Test
    void an_address_that_is_no_id_is_not_there() {
        assertEquals(404, SignedInAs.doctor().get("/children/1").statusCode());
        assertEquals(
                404, SignedInAs.doctor().get("/children/" + UUID.randomUUID()).statusCode());
    }

    @Test
    void only_doctors_are_offered_to_change_the_record() {
        TheChildren.treat(mira, Person.IVAN);
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        String edit = "a[href=/children/" + mira + "/edit]";
        assertFalse(SignedInAs.doctor().page("/children/" + mira).select(edit).isEmpty());
        assertTrue(SignedInAs.masseur().page("/children/" + mira).select(edit).isEmpty());
        assertTrue(SignedInAs.parent().page("/children/" + mira).select(edit).isEmpty());
        for (String path : new String[] {"/edit", "/conditions/new", "/devices/new", "/guardianships/new"}) {
            assertEquals(
                    404, SignedInAs.masseur().get("/children/" + mira + path).statusCode(), path);
            assertEquals(
                    404, SignedInAs.parent().get("/children/" + mira + path).statusCode(), path);
        }
    }

    @Test
    void every_look_leaves_a_line_on_the_trail() {
        TheChildren.guard(mira, Person.ANNA, Reach.READS, null);
        SignedInAs.doctor().page("/children/" + mira);
        SignedInAs.doctor().page("/children/" + mira);
        SignedInAs.parent().page("/children/" + mira);
        assertEquals(2, TheTrail.count(mira, "doctor VIEWED child"));
        assertEquals(1, TheTrail.count(mira, "parent VIEWED child"));
    }

    @Test
    void a_look_that_was_not_granted_leaves_none() {
        statusFor(SignedInAs.parent());
        assertEquals(0, TheTrail.count(mira, "parent VIEWED child"));
    }

    private int statusFor(Browser browser) {
        return browser.get("/children/" + mira).statusCode();
    }
}
