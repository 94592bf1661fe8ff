package org.tenfold.clinic;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** On which days a clinic works: its working days without its closed days. */
public final class ClinicCalendar {

    private final Clinic clinic;
    private final Set<LocalDate> closed;

    public ClinicCalendar(Clinic clinic, Collection<ClosedDay> closedDays) {
        this.clinic = clinic;
        this.closed = closedDays.stream().map(ClosedDay::day).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOpen(LocalDate day) {
        return clinic.worksOn(day.getDayOfWeek()) && !closed.contains(day);
    }

    /** Why the clinic does not work on this day: a closed day is announced, other days are simply no working days. */
    public boolean isAnnouncedClosed(LocalDate day) {
        return closed.contains(day);
    }

    /** The first day from this one on, this one included, on which the clinic works. */
    public LocalDate openFrom(LocalDate day) {
        LocalDate candidate = day;
        // A clinic that announces more than two years of closed days in a row has closed for good.
        for (int i = 0; i < 800; i++) {
            if (isOpen(candidate)) {
                return candidate;
            }
            candidate = candidate.plusDays(1);
        }
        throw new IllegalStateException("the clinic " + clinic.key() + " has no open day after " + day);
    }
}
