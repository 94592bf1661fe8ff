package org.tenfold.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tenfold.shared.time.Age;

@QuarkusTest
class AgeMessagesTest {

    private static final LocalDate BORN = LocalDate.of(2025, 12, 1);

    @Test
    void a_newborn_is_so_many_days_old() {
        assertEquals("1 day", said("en", BORN.plusDays(1)));
        assertEquals("12 days", said("en", BORN.plusDays(12)));
        assertEquals("12 дней", said("ru", BORN.plusDays(12)));
    }

    @Test
    void an_infant_is_so_many_months_and_days_old() {
        assertEquals("5 months 3 days", said("en", LocalDate.of(2026, 5, 4)));
        assertEquals("5 месяцев 3 дня", said("ru", LocalDate.of(2026, 5, 4)));
        assertEquals("1 month", said("en", LocalDate.of(2026, 1, 1)));
        assertEquals("23 months 1 day", said("en", LocalDate.of(2027, 11, 2)));
    }

    @Test
    void from_two_years_on_a_child_is_so_many_years_and_months_old() {
        assertEquals("2 years", said("en", LocalDate.of(2027, 12, 30)));
        assertEquals("2 years 1 month", said("en", LocalDate.of(2028, 1, 1)));
        assertEquals("5 лет 4 месяца", said("ru", LocalDate.of(2031, 4, 1)));
    }

    private static String said(String language, LocalDate on) {
        return MessageBundles.get(AgeMessages.class, Localized.Literal.of(language))
                .words(new Age(BORN, on));
    }
}
