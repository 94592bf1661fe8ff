package org.tenfold.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.text.Language;

class GuardianshipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Test
    void it_is_current_from_its_first_to_its_last_day() {
        Guardianship guardianship = guardianship(TODAY, TODAY.plusDays(2));
        assertFalse(guardianship.isCurrentOn(TODAY.minusDays(1)));
        assertTrue(guardianship.isCurrentOn(TODAY));
        assertTrue(guardianship.isCurrentOn(TODAY.plusDays(2)));
        assertFalse(guardianship.isCurrentOn(TODAY.plusDays(3)));
    }

    @Test
    void ended_today_it_shows_nothing_from_today_on() {
        Guardianship guardianship = guardianship(TODAY.minusDays(10), null);
        guardianship.end(TODAY);
        assertTrue(guardianship.isCurrentOn(TODAY.minusDays(1)));
        assertFalse(guardianship.isCurrentOn(TODAY));
    }

    @Test
    void ended_on_its_first_day_it_has_never_been_current() {
        Guardianship guardianship = guardianship(TODAY, null);
        guardianship.end(TODAY);
        assertFalse(guardianship.isCurrentOn(TODAY));
        assertFalse(guardianship.isCurrentOn(TODAY.minusDays(1)));
    }

    @Test
    void ending_it_again_does_not_prolong_it() {
        Guardianship guardianship = guardianship(TODAY.minusDays(10), TODAY.minusDays(5));
        guardianship.end(TODAY);
        assertEquals(TODAY.minusDays(5), guardianship.until());
    }

    @Test
    void it_does_not_end_before_it_begins() {
        Refusal refusal = assertThrows(Refusal.class, () -> guardianship(TODAY, TODAY.minusDays(1)));
        assertEquals("guardianshipEndsBeforeItBegins", refusal.key());
    }

    @Test
    void what_is_lent_ends_on_a_day_within_a_year() {
        assertEquals(TODAY.plusYears(1), lent(TODAY.plusYears(1)).until());
        assertEquals(
                "accessEndsWithinAYear", refused(() -> lent(TODAY.plusYears(1).plusDays(1))));
        assertEquals("guardianshipEndsBeforeItBegins", refused(() -> lent(TODAY.minusDays(1))));
    }

    @Test
    void a_guardians_reach_is_not_lent() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Guardianship.lent(null, null, Relation.NANNY, Reach.READS, TODAY, TODAY, anna()));
    }

    @Test
    void the_last_day_is_moved_while_it_lasts() {
        Guardianship lent = lent(TODAY.plusDays(5));
        lent.lastUntil(TODAY.plusDays(1), TODAY);
        assertFalse(lent.isCurrentOn(TODAY.plusDays(2)));
        lent.lastUntil(TODAY.plusMonths(2), TODAY.plusDays(1));
        assertTrue(lent.isCurrentOn(TODAY.plusMonths(2)));
        assertEquals("accessEndsInThePast", refused(() -> lent.lastUntil(TODAY.minusDays(1), TODAY)));
        assertEquals(
                "accessEndsWithinAYear",
                refused(() -> lent.lastUntil(TODAY.plusYears(1).plusDays(1), TODAY)));
    }

    @Test
    void what_is_over_is_not_taken_up_again() {
        Guardianship lent = lent(TODAY.plusDays(5));
        lent.end(TODAY);
        assertFalse(lent.isCurrentOn(TODAY));
        assertEquals("accessIsOver", refused(() -> lent.lastUntil(TODAY.plusDays(9), TODAY)));
        Guardianship guardian = guardianship(TODAY, null);
        assertEquals("accessIsOver", refused(() -> guardian.lastUntil(TODAY.plusDays(9), TODAY)));
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }

    private static Guardianship lent(LocalDate until) {
        return Guardianship.lent(null, null, Relation.GRANDPARENT, Reach.EXERCISES, TODAY, until, anna());
    }

    private static Account anna() {
        return new Account(
                null,
                Role.PARENT,
                "Anna Lind",
                "anna@north.example",
                Language.EN,
                Set.of(),
                Instant.parse("2026-05-04T08:00:00Z"));
    }

    private static Guardianship guardianship(LocalDate from, LocalDate until) {
        return new Guardianship(null, null, Reach.TAKES_PART, from, until);
    }
}
