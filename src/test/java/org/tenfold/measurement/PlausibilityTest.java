package org.tenfold.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenfold.library.TheLibrary;
import org.tenfold.shared.time.Age;

/** What can be believed of Mira, five months old, and of Tom, nine years old. */
class PlausibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Age MIRA = new Age(LocalDate.of(2025, 12, 1), TODAY);
    private static final Age TOM = new Age(LocalDate.of(2017, 5, 1), TODAY);

    @ParameterizedTest
    @CsvSource({
        "weight, 6.42, SENSIBLE",
        "weight, 38, DOUBTFUL",
        "weight, 0.9, DOUBTFUL",
        "weight, 0, NONSENSE",
        "weight, -3, NONSENSE",
        "weight, 6420, NONSENSE",
        "weight, 6.4201, NONSENSE",
        "temperature, 36.6, SENSIBLE",
        "temperature, 43, DOUBTFUL",
        "hip-abduction, 0, SENSIBLE",
        "hip-abduction, 95, DOUBTFUL",
        "comfort, 4, SENSIBLE",
        "comfort, 5, NONSENSE",
        "comfort, 2.5, NONSENSE",
        "fold-asymmetry, 1, SENSIBLE",
        "fold-asymmetry, 2, NONSENSE",
        "sits, 1, NONSENSE"
    })
    void of_mira(String measure, BigDecimal value, Plausibility expected) {
        assertEquals(expected, Plausibility.of(value, TheLibrary.measure(measure), MIRA));
    }

    @ParameterizedTest
    @CsvSource({"weight, 38, SENSIBLE", "weight, 130, DOUBTFUL"})
    void of_tom(String measure, BigDecimal value, Plausibility expected) {
        assertEquals(expected, Plausibility.of(value, TheLibrary.measure(measure), TOM));
    }
}
