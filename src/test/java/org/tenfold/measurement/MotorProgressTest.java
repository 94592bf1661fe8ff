package org.tenfold.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tenfold.measurement.growth.MotorWindow;
import org.tenfold.measurement.growth.MotorWindows;

/** What is said of the first movements, at ages in days. */
class MotorProgressTest {

    private static final List<MotorWindow> WINDOWS = new MotorWindows().all();

    @Test
    void the_six_windows_are_those_of_the_who() {
        assertEquals(
                List.of(
                        "sits",
                        "stands-holding-on",
                        "crawls-on-all-fours",
                        "walks-holding-on",
                        "stands-alone",
                        "walks"),
                WINDOWS.stream().map(MotorWindow::milestone).toList());
        assertEquals(new BigDecimal("3.8"), WINDOWS.get(0).first());
        assertEquals(new BigDecimal("17.6"), WINDOWS.get(5).last());
    }

    @Test
    void at_three_months_it_is_early_for_everything() {
        assertTrue(of(Map.of(), 91).steps().stream().allMatch(step -> step.state() == MotorState.AHEAD));
    }

    @Test
    void within_the_window_a_movement_may_come_any_day() {
        assertEquals(MotorState.OPEN, state("sits", Map.of(), 200));
        assertEquals(MotorState.OPEN, state("sits", Map.of(), 280), "9.2 months belong to the window");
    }

    @Test
    void past_the_window_what_nobody_wrote_down_is_shown_to_a_doctor() {
        MotorProgress late = of(Map.of(), 290);
        assertEquals(
                List.of("sits"),
                late.toShow().stream().map(step -> step.window().milestone()).toList());
    }

    @Test
    void crawling_alone_never_alarms() {
        Map<String, Long> seen = Map.of("sits", 210L, "stands-holding-on", 280L, "walks-holding-on", 350L);
        MotorProgress late = of(seen, 420);
        assertEquals(MotorState.NOT_NEEDED, state("crawls-on-all-fours", seen, 420));
        assertTrue(late.toShow().isEmpty());
    }

    @Test
    void whoever_walks_is_not_asked_since_when_it_sits() {
        Map<String, Long> seen = Map.of("walks", 380L);
        assertEquals(MotorState.PASSED, state("sits", seen, 600));
        assertTrue(of(seen, 600).toShow().isEmpty());
    }

    @Test
    void a_day_lies_before_within_or_after_its_window() {
        assertEquals(MotorState.SEEN_EARLY, state("sits", Map.of("sits", 100L), 300));
        assertEquals(MotorState.SEEN, state("sits", Map.of("sits", 183L), 300));
        assertEquals(MotorState.SEEN_LATE, state("sits", Map.of("sits", 290L), 300));
    }

    @Test
    void of_a_child_of_four_years_nothing_is_asked() {
        assertTrue(of(Map.of(), 1461).toShow().isEmpty());
    }

    private static MotorProgress of(Map<String, Long> seen, long today) {
        return MotorProgress.of(WINDOWS, seen, today);
    }

    private static MotorState state(String milestone, Map<String, Long> seen, long today) {
        return of(seen, today).steps().stream()
                .filter(step -> step.window().milestone().equals(milestone))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
