package org.tenfold.homeprogramme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.text.Language;

/** Training is complete with the teaching and the supervised lesson, by a doctor who may teach (S0-115, S0-147, S0-205). */
class HomeTrainingTest {

    private static final Instant MORNING = Instant.parse("2026-05-04T08:00:00Z");

    private final HomeTraining training = new HomeTraining(null, UUID.randomUUID());

    @Test
    void it_is_complete_with_both_and_not_before() {
        assertFalse(training.isComplete());
        training.record(true, false, doctor("Olga Petrova", "orthopaedist"), MORNING);
        assertFalse(training.isComplete());
        training.record(true, true, doctor("Daria Morozova", "paediatrician"), MORNING.plusSeconds(60));
        assertTrue(training.isComplete());
    }

    @Test
    void what_was_written_down_keeps_its_hour_and_its_doctor() {
        training.record(true, false, doctor("Olga Petrova", "orthopaedist"), MORNING);
        training.record(true, true, doctor("Daria Morozova", "paediatrician"), MORNING.plusSeconds(60));
        assertEquals("Olga Petrova", training.taughtByName());
        assertEquals(MORNING, training.taughtAt());
        assertEquals("Daria Morozova", training.supervisedByName());
        assertEquals(MORNING.plusSeconds(60), training.supervisedAt());
    }

    @Test
    void a_mistake_can_be_taken_back() {
        Account olga = doctor("Olga Petrova", "orthopaedist");
        training.record(true, true, olga, MORNING);
        training.record(true, false, olga, MORNING);
        assertFalse(training.isComplete());
        assertNull(training.supervisedByName());
    }

    @Test
    void only_an_orthopaedist_or_a_paediatrician_records_it() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> training.record(true, true, doctor("Daniel Reed", "neurologist"), MORNING));
        assertEquals("homeTrainingNeedsASpecialist", refusal.key());
        assertFalse(training.isTaught());
    }

    private static Account doctor(String name, String speciality) {
        return new Account(
                null, Role.DOCTOR, name, "doctor@north.example", Language.EN, Set.of(speciality), Instant.EPOCH);
    }
}
