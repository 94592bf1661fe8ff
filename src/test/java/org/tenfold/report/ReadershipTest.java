package org.tenfold.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tenfold.account.Role;

/** Who gets which report. */
class ReadershipTest {

    @Test
    void without_a_word_a_report_is_for_the_family() {
        assertEquals(Optional.of(Readership.FAMILY), Readership.of(null, Role.DOCTOR));
        assertEquals(Optional.of(Readership.FAMILY), Readership.of(null, Role.PARENT));
    }

    @Test
    void only_the_staff_gets_what_is_for_the_staff() {
        assertEquals(Optional.of(Readership.STAFF), Readership.of("staff", Role.MASSEUR));
        assertEquals(Optional.empty(), Readership.of("staff", Role.PARENT));
        assertEquals(Optional.empty(), Readership.of("everybody", Role.DOCTOR));
        assertEquals(Readership.FAMILY, Readership.widest(Role.PARENT));
        assertEquals(Readership.STAFF, Readership.widest(Role.DOCTOR));
    }

    @Test
    void what_a_doctor_makes_for_the_family_shows_what_a_parent_sees() {
        assertEquals(Role.PARENT, Readership.FAMILY.role(Role.DOCTOR));
        assertEquals(Role.DOCTOR, Readership.STAFF.role(Role.DOCTOR));
    }
}
