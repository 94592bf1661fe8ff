package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.shared.text.Text;

/** What was done in the seven days up to one, the newest first, exercise by exercise: how many rounds a day. */
public record WeekOfDiary(List<LocalDate> days, List<Line> lines) {

    private static final int DAYS = 7;

    /** An exercise, with the rounds of each day. */
    public record Line(Text exercise, List<Integer> rounds) {}

    static LocalDate firstDay(LocalDate last) {
        return last.minusDays(DAYS - 1L);
    }

    static WeekOfDiary upTo(LocalDate last, Protocol protocol, Collection<DiaryCount> counts) {
        List<LocalDate> days =
                IntStream.range(0, DAYS).mapToObj(last::minusDays).toList();
        return new WeekOfDiary(
                days,
                protocol.home().stream()
                        .filter(exercise -> counts.stream()
                                .anyMatch(count -> count.exerciseId().equals(exercise.id())
                                        && !count.day().isBefore(firstDay(last))
                                        && count.isDone()))
                        .map(exercise -> line(exercise, days, counts))
                        .toList());
    }

    private static Line line(HomeExercise exercise, List<LocalDate> days, Collection<DiaryCount> counts) {
        return new Line(
                exercise.title(),
                days.stream().map(day -> done(exercise, day, counts)).toList());
    }

    private static int done(HomeExercise exercise, LocalDate day, Collection<DiaryCount> counts) {
        return (int) counts.stream()
                .filter(count -> count.isDone()
                        && count.exerciseId().equals(exercise.id())
                        && count.day().equals(day))
                .mapToLong(DiaryCount::times)
                .sum();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
