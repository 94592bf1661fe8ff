package org.tenfold.child;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How far somebody of the family reaches into the record of a child: the guardians, and those whom they ask for help. */
public enum Reach {
    /** A guardian who reads, does the home exercises, writes, reports illness, and asks others for help. */
    TAKES_PART(Sight.WORDS),
    /** A guardian who reads only. */
    READS(Sight.WORDS),
    /** Somebody who helps with the home exercises and sees nothing else. */
    EXERCISES(Sight.EXERCISES),
    /** Somebody who brings the child: the exercises, the check before leaving home, and how far the course is. */
    PROGRESS(Sight.PROGRESS),
    /** Somebody who sees what a guardian sees, but not what the staff writes. */
    ALL_BUT_WORDS(Sight.RECORD);

    private final Sight furthest;

    Reach(Sight furthest) {
        this.furthest = furthest;
    }

    public boolean sees(Sight sight) {
        return sight.compareTo(furthest) <= 0;
    }

    /** Whether it is a guardian's. All others are lent for a time. */
    public boolean isOfGuardian() {
        return this == TAKES_PART || this == READS;
    }

    /** Whether he ticks what was done at home. */
    public boolean doesExercises() {
        return this != READS;
    }

    /** Whether he answers the questions before the child leaves home. */
    public boolean checksIn() {
        return doesExercises() && sees(Sight.PROGRESS);
    }

    /** Whether he lets others help, and ends that again. */
    public boolean invites() {
        return this == TAKES_PART;
    }

    /** All that see so far. */
    static Set<Reach> seeing(Sight sight) {
        return Arrays.stream(values())
                .filter(reach -> reach.sees(sight))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reach.class)));
    }

    public static List<Reach> ofGuardians() {
        return List.of(TAKES_PART, READS);
    }

    /** Those that can be lent, the nearest first. */
    public static List<Reach> ofRelatives() {
        return List.of(EXERCISES, PROGRESS, ALL_BUT_WORDS);
    }
}
