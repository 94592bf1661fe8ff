package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tenfold.course.Told;

class TappedTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:47:00Z");

    @Test
    void what_waited_on_the_tablet_was_told_when_it_was_tapped() {
        Told told = tapped("2026-03-02T10:12:00Z", "2026-03-02T10:47:00Z");
        assertTrue(told.isLate());
        assertEquals(NOW.minus(Duration.ofMinutes(35)), told.at());
        assertEquals(NOW, told.receivedAt());
    }

    @Test
    void a_tablet_with_a_wrong_clock_waits_by_the_same_minutes() {
        assertEquals(
                NOW.minus(Duration.ofMinutes(35)),
                tapped("2019-01-01T00:00:00Z", "2019-01-01T00:35:00Z").at());
    }

    @Test
    void what_arrives_within_a_minute_was_told_at_once() {
        assertEquals(Told.now(NOW), tapped("2026-03-02T10:46:30Z", "2026-03-02T10:47:00Z"));
    }

    @Test
    void what_cannot_be_is_told_when_it_arrives() {
        assertEquals(Told.now(NOW), tapped("2026-03-02T11:30:00Z", "2026-03-02T10:47:00Z"), "tapped after it was sent");
        assertEquals(Told.now(NOW), tapped("2026-03-01T22:00:00Z", "2026-03-02T10:47:00Z"), "waited over twelve hours");
        assertEquals(Told.now(NOW), tapped("yesterday", "2026-03-02T10:47:00Z"));
        assertEquals(Told.now(NOW), tapped("-999999999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z"));
        assertEquals(Told.now(NOW), tapped(null, null), "no script ran");
    }

    @Test
    void nothing_is_told_before_what_it_ends_has_begun() {
        Told told = tapped("2026-03-02T10:12:00Z", "2026-03-02T10:47:00Z");
        assertEquals(Told.now(NOW), told.notBefore(Instant.parse("2026-03-02T10:20:00Z")));
        assertFalse(told.notBefore(Instant.parse("2026-03-02T10:20:00Z")).isLate());
        assertEquals(told, told.notBefore(Instant.parse("2026-03-02T10:05:00Z")));
        assertEquals(told, told.notBefore(null));
    }

    private static Told tapped(String tapped, String sent) {
        return new Tapped(tapped, sent).receivedAt(NOW);
    }
}
