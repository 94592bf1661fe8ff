package org.tenfold.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tenfold.shared.rule.Refusal;

class TabletRulesTest {

    @Test
    void a_tablet_rests_longer_while_hands_are_busy() {
        assertEquals(Duration.ofMinutes(2), TabletRules.USUAL.rest(false));
        assertEquals(Duration.ofMinutes(15), TabletRules.USUAL.rest(true));
        assertEquals(Duration.ofHours(12), TabletRules.USUAL.longest());
    }

    @Test
    void a_tablet_locks_at_some_time_and_at_the_table_no_earlier() {
        assertThrows(Refusal.class, () -> new TabletRules(0, 15, 12));
        assertThrows(Refusal.class, () -> new TabletRules(31, 45, 12));
        assertThrows(Refusal.class, () -> new TabletRules(10, 5, 12));
        assertThrows(Refusal.class, () -> new TabletRules(2, 61, 12));
        assertThrows(Refusal.class, () -> new TabletRules(2, 15, 13));
        assertThrows(Refusal.class, () -> new TabletRules(2, 15, 0));
    }
}
