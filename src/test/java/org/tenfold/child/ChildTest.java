package org.tenfold.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChildTest {

    private static final LocalDate BORN = LocalDate.of(2025, 12, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Test
    void the_age_counts_from_the_birth() {
        Child mira = mira(280);
        assertEquals(154, mira.ageOn(TODAY).days());
        assertEquals(5, mira.ageOn(TODAY).months());
        assertEquals(3, mira.ageOn(TODAY).daysAfterMonths());
    }

    @Test
    void the_corrected_age_of_a_preterm_child_counts_from_the_due_date() {
        Child mira = mira(32 * 7);
        assertTrue(mira.isPreterm());
        assertEquals(154 - 56, mira.correctedAgeOn(TODAY).days());
    }

    @Test
    void a_preterm_child_before_its_due_date_has_the_corrected_age_of_no_days() {
        assertEquals(0, mira(28 * 7).correctedAgeOn(BORN.plusDays(20)).days());
    }

    @Test
    void a_child_of_37_weeks_is_not_preterm() {
        Child mira = mira(37 * 7);
        assertFalse(mira.isPreterm());
        assertEquals(mira.ageOn(TODAY), mira.correctedAgeOn(TODAY));
        assertTrue(mira(37 * 7 - 1).isPreterm());
    }

    @Test
    void without_a_known_gestation_the_corrected_age_is_the_age() {
        Child mira = mira(null);
        assertFalse(mira.isPreterm());
        assertNull(mira.gestationalWeeks());
        assertEquals(mira.ageOn(TODAY), mira.correctedAgeOn(TODAY));
    }

    @Test
    void gestation_is_told_in_weeks_and_days() {
        Child mira = mira(226);
        assertEquals(32, mira.gestationalWeeks());
        assertEquals(2, mira.gestationalDaysAfterWeeks());
    }

    @Test
    void names_are_tidied_and_searched_without_case_and_with_one_form_of_yo() {
        Child child = new Child(new ChildDetails(" 7 ", " Алёна  Мария ", "Семёнова", BORN, null, Sex.GIRL));
        assertEquals("Алёна Мария Семёнова", child.name());
        assertEquals("семенова алена мария", child.familySearch());
        assertEquals("7", child.recordNumber());
        assertEquals("Алёна Мария С.", child.shortName());
    }

    @Test
    void a_correction_changes_how_the_child_is_found() {
        Child mira = mira(null);
        mira.correct(new ChildDetails("1", "Mira", "Berg", BORN, null, Sex.GIRL));
        assertEquals("Mira B.", mira.shortName());
        assertEquals("berg mira", mira.familySearch());
    }

    @Test
    void what_the_store_reads_as_a_wildcard_is_searched_as_it_stands() {
        assertEquals("50!% a!_b!!%", SearchWords.prefix(" 50% A_b! "));
    }

    private static Child mira(Integer gestationalDays) {
        return new Child(new ChildDetails("1", "Mira", "Lind", BORN, gestationalDays, Sex.GIRL));
    }
}
