package org.tenfold.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tenfold.shared.rule.Refusal;

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

    private static Guardianship guardianship(LocalDate from, LocalDate until) {
        return new Guardianship(null, null, Reach.TAKES_PART, from, until);
    }
}
