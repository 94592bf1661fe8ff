package org.tenfold.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "TAKES_PART,true,true,true,true",
        "READS,true,true,true,true",
        "EXERCISES,true,false,false,false",
        "PROGRESS,true,true,false,false",
        "ALL_BUT_WORDS,true,true,true,false"
    })
    void each_sees_so_far_and_no_further(
            Reach reach, boolean exercises, boolean progress, boolean record, boolean words) {
        assertEquals(
                List.of(exercises, progress, record, words),
                Arrays.stream(Sight.values()).map(reach::sees).toList());
    }

    @Test
    void whoever_helps_does_the_exercises_and_a_guardian_who_only_reads_does_not() {
        Reach.ofRelatives().forEach(reach -> assertTrue(reach.doesExercises(), reach.name()));
        assertTrue(Reach.TAKES_PART.doesExercises());
        assertFalse(Reach.READS.doesExercises());
    }

    @Test
    void the_child_is_checked_in_by_whoever_knows_of_the_session() {
        assertTrue(Reach.TAKES_PART.checksIn());
        assertTrue(Reach.PROGRESS.checksIn());
        assertTrue(Reach.ALL_BUT_WORDS.checksIn());
        assertFalse(Reach.EXERCISES.checksIn());
        assertFalse(Reach.READS.checksIn());
    }

    @Test
    void only_a_guardian_who_takes_part_lets_others_help() {
        assertEquals(
                List.of(Reach.TAKES_PART),
                Arrays.stream(Reach.values()).filter(Reach::invites).toList());
    }

    @Test
    void the_words_of_the_staff_are_for_guardians() {
        assertEquals(Set.copyOf(Reach.ofGuardians()), Reach.seeing(Sight.WORDS));
        assertEquals(Set.of(Reach.values()), Reach.seeing(Sight.EXERCISES));
    }
}
