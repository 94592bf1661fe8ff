package org.tenfold.course;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tenfold.clinic.ClinicCalendar;
import org.tenfold.shared.rule.Refusal;

/**
 * Finds the days of a course: the clinic works, the masseur is free at the hour, the child has no other session on the
 * day (one massage of any kind a day: S0-016, S0-128), and the spacing of the protocol holds.
 */
public final class CoursePlanner {

    /** A plan that finds no day for so long is no plan. */
    public static final int FARTHEST_DAYS = 400;

    /** A time at which the masseur or the child is already taken. */
    public record Taken(LocalDate day, LocalTime from, int minutes) {

        boolean overlaps(LocalDate onDay, LocalTime at, int length) {
            int start = at.toSecondOfDay() / 60;
            int other = from.toSecondOfDay() / 60;
            return day.equals(onDay) && start < other + minutes && other < start + length;
        }
    }

    private final ClinicCalendar calendar;
    private final Collection<Taken> masseur;
    private final Collection<LocalDate> child;

    /**
     * @param masseur when the masseur is taken
     * @param child the days on which the child has another session
     */
    public CoursePlanner(ClinicCalendar calendar, Collection<Taken> masseur, Collection<LocalDate> child) {
        this.calendar = calendar;
        this.masseur = List.copyOf(masseur);
        this.child = List.copyOf(child);
    }

    /** The days for so many sessions, the first on this day or as soon after it as possible. */
    public List<PlannedDay> days(LocalDate first, LocalTime hour, int minutes, int sessions, int spacingDays) {
        List<PlannedDay> days = new ArrayList<>();
        LocalDate earliest = first;
        for (int i = 0; i < sessions; i++) {
            PlannedDay planned = next(earliest, hour, minutes);
            days.add(planned);
            earliest = planned.day().plusDays(spacingDays);
        }
        return days;
    }

    /** The first possible day from this one on, this one included. */
    public PlannedDay next(LocalDate earliest, LocalTime hour, int minutes) {
        List<PlannedDay.PassedOver> passedOver = new ArrayList<>();
        LocalDate day = earliest;
        for (int i = 0; i < FARTHEST_DAYS; i++) {
            Optional<PlannedDay.Why> against = against(day, hour, minutes);
            if (against.isEmpty()) {
                return new PlannedDay(day, List.copyOf(passedOver));
            }
            passedOver.add(new PlannedDay.PassedOver(day, against.get()));
            day = day.plusDays(1);
        }
        throw new Refusal("noDayForTheSession");
    }

    private Optional<PlannedDay.Why> against(LocalDate day, LocalTime hour, int minutes) {
        if (!calendar.isOpen(day)) {
            return Optional.of(PlannedDay.Why.CLINIC_CLOSED);
        }
        if (child.contains(day)) {
            return Optional.of(PlannedDay.Why.CHILD_HAS_SESSION);
        }
        if (masseur.stream().anyMatch(taken -> taken.overlaps(day, hour, minutes))) {
            return Optional.of(PlannedDay.Why.MASSEUR_TAKEN);
        }
        return Optional.empty();
    }
}
