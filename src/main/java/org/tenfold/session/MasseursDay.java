package org.tenfold.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day of a masseur.
 *
 * @param leftOpen sessions of earlier days of which nobody has said what became of them; only today has them
 * @param together the day's own sessions in the order of time, siblings beside one another
 * @param beside what runs in the hands of others and may be taken over; only today has them
 */
public record MasseursDay(
        LocalDate day,
        LocalDate today,
        List<TodayCard> leftOpen,
        List<CardsTogether> together,
        List<TodayCard> beside) {

    public boolean isToday() {
        return day.equals(today);
    }

    public boolean isEmpty() {
        return leftOpen.isEmpty() && together.isEmpty() && beside.isEmpty();
    }

    /** There were sessions, and each has its outcome. */
    public boolean isThrough() {
        return isToday()
                && leftOpen.isEmpty()
                && !together.isEmpty()
                && cards().stream().allMatch(TodayCard::isOver);
    }

    /** The day's own sessions. */
    public List<TodayCard> cards() {
        return together.stream().flatMap(some -> some.cards().stream()).toList();
    }

    public long over() {
        return cards().stream().filter(TodayCard::isOver).count();
    }

    public LocalDate previous() {
        return day.minusDays(1);
    }

    public LocalDate following() {
        return day.plusDays(1);
    }

    /** The children of whom something is shown. */
    Set<UUID> children() {
        return Stream.of(leftOpen, cards(), beside)
                .flatMap(List::stream)
                .map(TodayCard::childId)
                .collect(Collectors.toSet());
    }
}
