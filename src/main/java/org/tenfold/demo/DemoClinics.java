package org.tenfold.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Passwords;
import org.tenfold.account.Role;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.clinic.Clinics;
import org.tenfold.clinic.CurrentClinic;

/** Makes the demo clinics: their settings and people here, the first doctor as medical lead, their children and courses in {@link DemoStory}. */
@ApplicationScoped
class DemoClinics {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE);

    @Inject
    Clinics clinics;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    CurrentClinic current;

    @Inject
    DemoStory story;

    @Inject
    DemoSettings settings;

    @Inject
    Clock clock;

    /** The clinics as they are written down. */
    List<DemoClinic> written() {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("seeds/demo/clinics.yaml")) {
            return YAML.readValue(in, new TypeReference<List<DemoClinic>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores all of them, each clinic in a transaction of its own. */
    void load() {
        String hash = passwords.hash(settings.password());
        for (DemoClinic written : written()) {
            current.enter(written.key());
            QuarkusTransaction.requiringNew().run(() -> story.tell(written, people(written, hash)));
        }
    }

    private Map<String, Account> people(DemoClinic written, String hash) {
        Clinic clinic = new Clinic(
                written.key(),
                new ClinicSettings(
                        written.name(),
                        ZoneId.of(written.zone()),
                        written.language(),
                        written.workingDays(),
                        LocalTime.parse(written.opensAt()),
                        LocalTime.parse(written.closesAt())));
        clinic.headLettersWith(written.address(), written.licence());
        clinics.persist(clinic);
        Map<String, Account> byAddress = new HashMap<>();
        for (DemoClinic.Person person : written.people()) {
            Account account = new Account(
                    clinic,
                    person.role(),
                    person.name(),
                    person.address(),
                    written.language(),
                    person.qualifications(),
                    clock.instant());
            account.activate(hash, clock.instant());
            accounts.persist(account);
            if (person.role() == Role.DOCTOR && clinic.medicalLead() == null) {
                clinic.leadBy(account.id());
            }
            byAddress.put(person.address(), account);
        }
        return byAddress;
    }
}
