package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.tenfold.shared.rule.Refusal;

/** The days of which a parent may write: today and the week before. */
final class DaysToFill {

    static final int BACK = 7;

    private DaysToFill() {}

    static LocalDate first(LocalDate today) {
        return today.minusDays(BACK);
    }

    /** From the first one to today. */
    static List<LocalDate> upTo(LocalDate today) {
        return IntStream.rangeClosed(0, BACK)
                .mapToObj(back -> first(today).plusDays(back))
                .toList();
    }

    /** @throws Refusal for a day ahead, and for one that is too long ago */
    static void admit(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal("diaryDayIsAhead");
        }
        if (day.isBefore(first(today))) {
            throw new Refusal("diaryDayIsLongAgo");
        }
    }
}
