package org.tenfold.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Role;
import org.tenfold.clinic.Clinics;
import org.tenfold.shared.text.Language;

/** The administrator names one of the open doctors medical lead, or nobody. */
@QuarkusTest
@Tag("data")
class MedicalLeadTest {

    private static final String NAMING = "/clinic/medical-lead";

    @Inject
    Clinics clinics;

    @Inject
    Accounts accounts;

    @AfterEach
    void nobody_leads() {
        AtTheClinic.north(() -> {
            clinics.findById(AtTheClinic.NORTH).leadBy(null);
            return null;
        });
    }

    @Test
    void a_doctor_is_named_and_nobody_is_named_again() {
        Browser vera = SignedInAs.administrator();
        UUID olga = Person.OLGA.account().id();
        assertEquals(303, named(vera, olga.toString()));
        assertEquals(olga, lead());
        assertEquals(
                "Olga Petrova",
                vera.page("/clinic").select("#f-doctor option[selected]").text());
        assertTrue(vera.page("/trail").text().contains("medical lead"));
        assertEquals(200, SignedInAs.doctor().get("/library/drafts").statusCode());

        assertEquals(303, named(vera, ""));
        assertNull(lead());
        assertEquals(404, SignedInAs.doctor().get("/library/drafts").statusCode());
    }

    @Test
    void only_an_open_doctor_of_the_clinic_is_offered() {
        Browser vera = SignedInAs.administrator();
        for (Person other : List.of(Person.IVAN, Person.DARIA, Person.VERA)) {
            assertEquals(422, named(vera, other.account().id().toString()), other.name());
        }
        assertEquals(422, named(vera, "nonsense"));
        assertNull(lead());
    }

    @Test
    void only_the_administrator_names_the_lead() {
        for (Browser other : List.of(SignedInAs.doctor(), SignedInAs.masseur(), SignedInAs.parent())) {
            assertEquals(404, other.post(NAMING, "doctor", "").statusCode());
        }
    }

    @Test
    void a_lead_who_is_disabled_ceases_to_be_it() {
        Browser vera = SignedInAs.administrator();
        UUID second = AtTheClinic.north(() -> {
            Account doctor = new Account(
                    clinics.findById(AtTheClinic.NORTH),
                    Role.DOCTOR,
                    "Lev Second",
                    "lev" + UUID.randomUUID() + "@north.example",
                    Language.EN,
                    Set.of(),
                    FixedTime.MONDAY_MORNING);
            doctor.activate("no password", FixedTime.MONDAY_MORNING);
            accounts.persist(doctor);
            return doctor.id();
        });
        named(vera, second.toString());
        assertEquals(second, lead());

        assertEquals(303, vera.form("/accounts/" + second + "/disabling").send().statusCode());

        assertNull(lead());
        assertFalse(vera.page("/clinic").select("#f-doctor").text().contains("Lev Second"));
    }

    @Test
    void a_choice_over_another_change_is_refused() {
        Browser vera = SignedInAs.administrator();
        Browser.Form first = vera.form("/clinic", NAMING)
                .with("doctor", Person.OLGA.account().id().toString());
        Browser.Form second = vera.form("/clinic", NAMING).with("doctor", "");
        assertEquals(303, first.send().statusCode());
        assertEquals(409, second.send().statusCode());
        assertEquals(Person.OLGA.account().id(), lead());
    }

    private static int named(Browser administrator, String doctor) {
        return administrator
                .form("/clinic", NAMING)
                .with("doctor", doctor)
                .send()
                .statusCode();
    }

    private UUID lead() {
        return AtTheClinic.north(() -> clinics.findById(AtTheClinic.NORTH).medicalLead());
    }
}
