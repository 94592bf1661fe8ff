package org.tenfold.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.RecordedCondition.Kind;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.text.Language;

class RecordedConditionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
    private static final Account OLGA =
            new Account(null, Role.DOCTOR, "Olga Petrova", "olga@north.example", Language.EN, Set.of(), NOW);

    @Test
    void it_holds_through_its_last_day() {
        RecordedCondition fever = fever(TODAY, TODAY.plusDays(3));
        assertTrue(fever.isCurrentOn(TODAY.plusDays(3)));
        assertFalse(fever.isCurrentOn(TODAY.plusDays(4)));
        assertFalse(fever.isCurrentOn(TODAY.minusDays(1)));
    }

    @Test
    void ended_today_it_no_longer_holds_today() {
        RecordedCondition fever = fever(TODAY.minusDays(2), null);
        fever.end(TODAY);
        assertFalse(fever.isCurrentOn(TODAY));
        assertTrue(fever.isCurrentOn(TODAY.minusDays(1)));
    }

    @Test
    void it_remembers_who_recorded_it() {
        assertEquals("Olga Petrova", fever(TODAY, null).recordedByName());
    }

    @Test
    void it_does_not_end_before_it_begins() {
        Refusal refusal = assertThrows(Refusal.class, () -> fever(TODAY, TODAY.minusDays(1)));
        assertEquals("conditionEndsBeforeItBegins", refusal.key());
    }

    private static RecordedCondition fever(LocalDate since, LocalDate lastDay) {
        return new RecordedCondition(null, Kind.CONDITION, "fever", since, lastDay, OLGA, NOW);
    }
}
