package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.progress.TheFacts.MONDAY;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What Anna Lind did at home. */
class HomeShareTest {

    @Test
    void days_count_on_which_there_was_something_to_do() {
        HomeShare share =
                HomeShare.of(MONDAY, null, MONDAY.plusDays(10), first(4), day -> !day.isEqual(MONDAY.plusDays(9)));
        assertEquals(new HomeShare(4, 9), share);
        assertEquals(44, share.percent());
        assertTrue(share.isLittle());
    }

    @Test
    void today_counts_once_something_is_ticked() {
        assertEquals(new HomeShare(0, 0), HomeShare.of(MONDAY, null, MONDAY, Set.of(), day -> true));
        assertEquals(new HomeShare(1, 1), HomeShare.of(MONDAY, null, MONDAY, first(1), day -> true));
    }

    @Test
    void a_course_that_is_over_is_counted_to_its_last_day() {
        assertEquals(
                new HomeShare(3, 3),
                HomeShare.of(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(40), first(5), day -> true));
    }

    @Test
    void of_a_few_days_nobody_says_that_it_is_little() {
        assertFalse(new HomeShare(0, 6).isLittle());
        assertTrue(new HomeShare(0, 7).isLittle());
        assertFalse(new HomeShare(4, 8).isLittle());
    }

    private static Set<LocalDate> first(int days) {
        return IntStream.range(0, days).mapToObj(MONDAY::plusDays).collect(Collectors.toSet());
    }
}
