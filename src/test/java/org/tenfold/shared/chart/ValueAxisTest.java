package org.tenfold.shared.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The upright axis goes in round steps around all values. */
class ValueAxisTest {

    @Test
    void miras_weights_stand_between_round_kilograms() {
        assertEquals("4 5 6 7", ticks(around("4.35", "6.6")));
    }

    @Test
    void close_temperatures_get_fine_steps() {
        assertEquals("36.6 36.65 36.7 36.75 36.8", ticks(around("36.6", "36.8")));
    }

    @Test
    void degrees_go_in_fives() {
        assertEquals("50 55 60 65 70", ticks(around("52", "69")));
    }

    @Test
    void one_value_has_room_above_and_below() {
        ValueAxis axis = around("6.4", "6.4");
        assertTrue(axis.position(new BigDecimal("6.4")) > 0.2);
        assertTrue(axis.position(new BigDecimal("6.4")) < 0.8);
    }

    @Test
    void a_zero_alone_does_not_go_below_nothing() {
        assertEquals(0, around("0", "0").low().signum());
    }

    @Test
    void a_scale_is_shown_whole() {
        assertEquals("0 1 2 3 4", ticks(ValueAxis.ofScale(new BigDecimal("4"))));
        assertEquals("0 2 4 6 8 10", ticks(ValueAxis.ofScale(BigDecimal.TEN)));
    }

    @Test
    void the_ends_of_the_axis_are_0_and_1() {
        ValueAxis axis = around("52", "69");
        assertEquals(0.0, axis.position(new BigDecimal("50")));
        assertEquals(0.5, axis.position(new BigDecimal("60")));
        assertEquals(1.0, axis.position(new BigDecimal("70")));
    }

    @Test
    void no_axis_has_more_than_seven_marks_and_all_hold_their_values() {
        for (String most : List.of("0.001", "0.3", "1", "7", "49", "99.9", "1234")) {
            ValueAxis axis = around("0", most);
            assertTrue(axis.ticks().size() <= 7, most + ": " + ticks(axis));
            assertTrue(axis.position(new BigDecimal(most)) <= 1, most);
        }
    }

    private static ValueAxis around(String least, String most) {
        return ValueAxis.around(new BigDecimal(least), new BigDecimal(most));
    }

    private static String ticks(ValueAxis axis) {
        return axis.ticks().stream()
                .map(tick -> tick.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
