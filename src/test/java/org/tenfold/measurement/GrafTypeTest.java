package org.tenfold.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenfold.shared.time.Age;

/** Which types of a hip go with an angle alpha at an age. */
class GrafTypeTest {

    private static final List<String> ALL =
            List.of("Ia", "Ib", "IIa-plus", "IIa-minus", "IIb", "IIc", "D", "III", "IV");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @ParameterizedTest
    @CsvSource({
        "64, 1, Ia Ib",
        "60, 9, Ia Ib",
        "59.5, 2, IIa-plus IIa-minus",
        "50, 3, IIb",
        "49.9, 1, IIc D",
        "43, 6, IIc D",
        "42, 1, III IV"
    })
    void alpha_and_age_decide(String alpha, int months, String possible) {
        Age age = new Age(DAY.minusMonths(months), DAY);
        assertEquals(
                possible,
                ALL.stream()
                        .filter(type -> GrafType.isPossible(type, new BigDecimal(alpha), age))
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"70", "55", "45"})
    void an_angle_that_is_large_enough_never_goes_with_the_types_that_are_seen_in_the_picture(String alpha) {
        Age age = new Age(DAY.minusMonths(1), DAY);
        assertEquals(
                0,
                Stream.of("III", "IV")
                        .filter(type -> GrafType.isPossible(type, new BigDecimal(alpha), age))
                        .count());
    }
}
