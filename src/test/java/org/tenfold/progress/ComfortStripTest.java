package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenfold.course.Reaction;
import org.tenfold.course.Told;
import org.tenfold.course.TreatmentSession;

/** How Mira Lind took her sessions. */
class ComfortStripTest {

    @Test
    void each_session_has_one_mark_in_order() {
        List<TreatmentSession> all = TheFacts.sessions(TheFacts.course(7, 1), 0, 1, 2, 3, 4, 5);
        TheFacts.hold(all.get(0), Reaction.CALM);
        TheFacts.hold(all.get(1), Reaction.FUSSY_BUT_SETTLES);
        TheFacts.hold(all.get(2), Reaction.CRIES_AND_SETTLES);
        TheFacts.hold(all.get(3), Reaction.CRIES_AND_DOES_NOT_SETTLE);
        TheFacts.hold(all.get(4), null);
        ComfortStrip strip = ComfortStrip.of(7, all, new HashMap<>());
        assertEquals(
                List.of(
                        Comfort.CALM,
                        Comfort.FUSSY,
                        Comfort.SETTLES,
                        Comfort.CRIES,
                        Comfort.NOT_SAID,
                        Comfort.AHEAD,
                        Comfort.AHEAD),
                strip.marks().stream().map(ComfortStrip.Mark::comfort).toList());
        assertEquals(
                List.of(Comfort.CALM, Comfort.FUSSY, Comfort.SETTLES, Comfort.CRIES, Comfort.NOT_SAID),
                strip.counts().stream().map(ComfortStrip.Count::comfort).toList());
    }

    @Test
    void what_was_set_right_wins_but_a_stopped_session_stays_stopped() {
        TreatmentSession done = TheFacts.sessions(TheFacts.course(10, 1), 0).get(0);
        TheFacts.hold(done, Reaction.CALM);
        assertEquals(Comfort.CRIES, Comfort.of(done, Reaction.CRIES_AND_DOES_NOT_SETTLE));
        TreatmentSession stopped = TheFacts.sessions(TheFacts.course(10, 1), 0).get(0);
        stopped.begin(TheFacts.IVAN, TheFacts.at(TheFacts.MONDAY), TheFacts.MONDAY);
        stopped.stop(TheFacts.IVAN, Told.now(TheFacts.at(TheFacts.MONDAY)), null, "pale", Reaction.CALM);
        assertEquals(Comfort.STOPPED, Comfort.of(stopped, Reaction.CALM));
    }

    @Test
    void before_the_first_session_there_is_nothing_to_see() {
        assertTrue(ComfortStrip.of(10, TheFacts.sessions(TheFacts.course(10, 1), 0, 1), new HashMap<>())
                .isEmpty());
    }
}
