package org.tenfold.home;

import java.util.List;
import org.tenfold.homeprogramme.TodaysExercise;
import org.tenfold.library.Library;
import org.tenfold.shared.text.Text;

/** An exercise of today with the words for the child's position and for where the hands are. */
record ExerciseCard(TodaysExercise today, Text position, List<Text> zones) {

    static ExerciseCard of(TodaysExercise today, Library library) {
        return new ExerciseCard(
                today,
                library.positions().name(today.exercise().position()),
                library.zones().names(today.exercise().zones()));
    }
}
