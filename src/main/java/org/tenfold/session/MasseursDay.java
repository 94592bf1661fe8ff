package org.tenfold.session;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a masseur.
 *
 * @param leftOpen sessions of earlier days of which nobody has said what became of them; only today has them
 * @param cards the day's own sessions in the order of time
 */
public record MasseursDay(LocalDate day, LocalDate today, List<TodayCard> leftOpen, List<TodayCard> cards) {

    public boolean isToday() {
        return day.equals(today);
    }

    public boolean isEmpty() {
        return leftOpen.isEmpty() && cards.isEmpty();
    }

    /** There were sessions, and each has its outcome. */
    public boolean isThrough() {
        return isToday()
                && leftOpen.isEmpty()
                && !cards.isEmpty()
                && cards.stream().allMatch(TodayCard::isOver);
    }

    public long over() {
        return cards.stream().filter(TodayCard::isOver).count();
    }

    public LocalDate previous() {
        return day.minusDays(1);
    }

    public LocalDate following() {
        return day.plusDays(1);
    }
}
