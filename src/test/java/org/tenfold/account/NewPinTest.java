package org.tenfold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which PINs are refused because everybody tries them first. */
class NewPinTest {

    @ParameterizedTest
    @ValueSource(strings = {"111111", "000000", "121212", "112211", "122122"})
    void too_few_different_digits(String pin) {
        assertTrue(easy(pin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "654321", "012345", "567890", "890123", "098765", "321098"})
    void a_row(String pin) {
        assertTrue(easy(pin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123123", "486486", "123321", "790097", "112233", "447799"})
    void a_repetition(String pin) {
        assertTrue(easy(pin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"240687", "062487", "870624", "310199", "198706", "061987", "202612"})
    void a_date(String pin) {
        assertTrue(easy(pin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"147258", "159357", "258147"})
    void a_walk_over_the_keys(String pin) {
        assertTrue(easy(pin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"485297", "793658", "640938", "958473"})
    void others_will_do(String pin) {
        assertFalse(easy(pin));
    }

    @Test
    void nine_of_ten_pins_will_do() {
        long good = IntStream.range(0, 1_000_000)
                .mapToObj("%06d"::formatted)
                .filter(pin -> !easy(pin))
                .count();
        assertTrue(good > 880_000, good + " are left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48529", "4852971", "48529a", "485 97", "４８５２９７", "-85297"})
    void anything_but_six_digits_is_no_pin(String typed) {
        assertFalse(NewPin.isSixDigits(typed));
    }

    @Test
    void spaces_around_it_do_not_count() {
        assertEquals("485297", NewPin.of(" 485297 ", null).pin());
    }

    private static boolean easy(String pin) {
        return NewPin.of(pin, pin).isEasy();
    }
}
