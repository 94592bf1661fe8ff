package org.tenfold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.clinic.TabletRules;
import org.tenfold.shared.text.Language;

/** Grace Hill signs in at eight on the tablet of room 2, which locks after two minutes, at the table after fifteen. */
class SignInOnATabletTest {

    private static final Instant EIGHT = Instant.parse("2026-05-04T08:00:00Z");
    private static final UUID ROOM_2 = new UUID(0, 2);

    private final Clinic clinic = new Clinic(
            "north",
            new ClinicSettings(
                    "North Star Clinic",
                    ZoneId.of("Europe/Berlin"),
                    Language.EN,
                    Set.of(DayOfWeek.MONDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(18, 0)));
    private final Account grace =
            new Account(clinic, Role.MASSEUR, "Grace Hill", "grace@north.example", Language.EN, Set.of(), EIGHT);
    private final SignIn signIn = new SignIn(grace, Token.random(), "Browser of a test", EIGHT);

    @BeforeEach
    void signs_in() {
        grace.activate("hash of a password", EIGHT);
        grace.setPin("hash of a PIN", EIGHT);
        signIn.moveTo(ROOM_2, EIGHT);
    }

    @Test
    void it_locks_when_it_has_lain_untouched_for_two_minutes() {
        assertFalse(signIn.isUntouchedAt(EIGHT.plusSeconds(119)));
        assertTrue(signIn.isUntouchedAt(EIGHT.plusSeconds(120)));
    }

    @Test
    void the_clinic_says_after_how_many() {
        clinic.lockTablets(new TabletRules(5, 20, 4));
        assertFalse(signIn.isUntouchedAt(EIGHT.plusSeconds(299)));
        assertTrue(signIn.isUntouchedAt(EIGHT.plusSeconds(300)));
    }

    @Test
    void lying_untouched_does_not_sign_out_but_the_hours_by_pin_end() {
        assertTrue(signIn.isGoodAt(EIGHT.plus(Duration.ofHours(11)), limits()));
        assertFalse(signIn.isGoodAt(EIGHT.plus(Duration.ofHours(12)), limits()));
        clinic.lockTablets(new TabletRules(2, 15, 4));
        assertTrue(signIn.isGoodAt(EIGHT.plus(Duration.ofMinutes(239)), limits()));
        assertFalse(signIn.isGoodAt(EIGHT.plus(Duration.ofHours(4)), limits()));
    }

    @Test
    void five_wrong_pins_leave_the_password_only() {
        for (int left = 4; left >= 0; left--) {
            assertTrue(signIn.takesPin());
            signIn.countWrongPin();
            assertEquals(left, signIn.pinsLeft());
        }
        assertFalse(signIn.takesPin());
    }

    @Test
    void a_right_pin_ends_the_count_and_the_token_of_before() {
        signIn.countWrongPin();
        signIn.lock(EIGHT.plusSeconds(60));
        assertEquals("/", signIn.unlock(Token.random(), EIGHT.plusSeconds(600), false));
        assertFalse(signIn.isLocked());
        assertEquals(SignIn.WRONG_PINS_AT_MOST, signIn.pinsLeft());
        assertFalse(signIn.isUntouchedAt(EIGHT.plusSeconds(700)));
    }

    @Test
    void without_a_pin_it_takes_the_password() {
        grace.removePin();
        assertFalse(signIn.takesPin());
    }

    @Test
    void a_new_password_and_being_disabled_take_the_pin_away() {
        grace.changePassword("another hash");
        assertFalse(grace.hasPin());
        grace.setPin("hash of a PIN", EIGHT);
        grace.disable(EIGHT);
        grace.enable();
        assertFalse(grace.hasPin());
        grace.setPin("hash of a PIN", EIGHT);
        grace.activate("hash of a new link", EIGHT);
        assertFalse(grace.hasPin());
    }

    private static SignInSettings limits() {
        return new SignInSettings() {
            @Override
            public Duration idle() {
                return Duration.ofMinutes(30);
            }

            @Override
            public Duration idleOfMasseurs() {
                return Duration.ofHours(2);
            }

            @Override
            public Duration absolute() {
                return Duration.ofHours(12);
            }

            @Override
            public int attempts() {
                return 10;
            }

            @Override
            public int attemptsFromOnePlace() {
                return 100;
            }

            @Override
            public Duration attemptEvery() {
                return Duration.ofSeconds(30);
            }

            @Override
            public Duration invitation() {
                return Duration.ofHours(72);
            }
        };
    }
}
