package org.tenfold.clinic;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.tenfold.shared.text.Language;

/** What an administrator sets for his clinic. Hours are on the clinic's wall; a session starts within them. */
public record ClinicSettings(
        String name,
        ZoneId zone,
        Language language,
        Set<DayOfWeek> workingDays,
        LocalTime opensAt,
        LocalTime closesAt) {}
