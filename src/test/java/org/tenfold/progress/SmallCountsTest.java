package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** By a figure of a file nobody can be known. */
class SmallCountsTest {

    private static final SmallCounts FIVE = new SmallCounts(5);

    @Test
    void one_to_four_are_left_out_and_zero_is_told() {
        assertEquals("0", FIVE.told(0));
        assertEquals("<5", FIVE.told(1));
        assertEquals("<5", FIVE.told(4));
        assertEquals("5", FIVE.told(5));
        assertEquals("9", new SmallCounts(2).told(9));
    }

    @Test
    void a_share_is_told_only_where_all_behind_it_is() {
        assertEquals("80", FIVE.told(80, 20, 5));
        assertEquals("…", FIVE.told(95, 20, 1));
        assertEquals("", FIVE.told(null, 0, 0));
    }

    @Test
    void what_another_way_of_counting_gives_away_is_left_out_too() {
        assertEquals(
                List.of("20", "5", "<5", "22", "…"),
                FIVE.told(List.of(List.of(20L, 5L, 3L), List.of(22L, 6L))),
                "28 less 25 would be three");
        assertEquals(
                List.of("20", "5", "7", "25"),
                FIVE.told(List.of(List.of(20L, 5L), List.of(7L, 25L))),
                "nothing to hide");
        assertEquals(List.of("<5", "0", "…"), FIVE.told(List.of(List.of(3L), List.of(0L, 30L))));
    }
}
