package org.tenfold.clinic;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.FormErrors;

/** The settings of a clinic as typed. */
public record ClinicForm(
        @RestForm String version,
        @RestForm String name,
        @RestForm String zone,
        @RestForm String language,
        @RestForm List<String> days,
        @RestForm String opensAt,
        @RestForm String closesAt) {

    /** Zones that are places, and UTC; the names are those of the common database of time zones. */
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> name.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
            .sorted()
            .toList();

    /** What most clinics will keep. */
    public static ClinicForm usual(Language language) {
        return new ClinicForm(
                "0",
                "",
                language == Language.RU ? "Europe/Moscow" : "UTC",
                language.name(),
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"),
                "09:00",
                "18:00");
    }

    public static ClinicForm of(Clinic clinic) {
        return new ClinicForm(
                String.valueOf(clinic.version()),
                clinic.name(),
                clinic.zone().getId(),
                clinic.language().name(),
                clinic.workingDays().stream().map(DayOfWeek::name).toList(),
                clinic.opensAt().toString(),
                clinic.closesAt().toString());
    }

    /** The zones that are offered, with the one that is set, whatever it is. */
    public List<String> zones() {
        return ZONES.contains(zone)
                ? ZONES
                : Stream.concat(Stream.of(zone), ZONES.stream()).toList();
    }

    public DayOfWeek[] week() {
        return DayOfWeek.values();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public boolean works(DayOfWeek day) {
        return days != null && days.contains(day.name());
    }

    /** The settings, if nothing is wrong with them. */
    public ClinicSettings read(FormErrors errors, ClinicMessages words) {
        String title = errors.text("name", name);
        ZoneId place = readZone(errors);
        Language spoken = errors.choice("language", language, Language.class);
        Set<DayOfWeek> working = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).filter(this::works).forEach(working::add);
        if (working.isEmpty()) {
            errors.required("days");
        }
        LocalTime opens = errors.time("opensAt", opensAt);
        LocalTime closes = errors.time("closesAt", closesAt);
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            errors.add("closesAt", words.closesTooEarly());
        }
        return new ClinicSettings(title, place, spoken, working, opens, closes);
    }

    private ZoneId readZone(FormErrors errors) {
        String chosen = errors.text("zone", zone);
        if (chosen != null && !ZoneId.getAvailableZoneIds().contains(chosen)) {
            errors.notOffered("zone");
            return null;
        }
        return chosen == null ? null : ZoneId.of(chosen);
    }
}
