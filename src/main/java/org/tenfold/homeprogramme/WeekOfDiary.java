package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.shared.text.Text;

/** What was ticked in the seven days up to one, the newest first, exercise by exercise: how many rounds a day. */
public record WeekOfDiary(List<LocalDate> days, List<Line> lines) {

    private static final int DAYS = 7;

    /** An exercise, with the rounds of each day. */
    public record Line(Text exercise, List<Integer> rounds) {}

    static LocalDate firstDay(LocalDate last) {
        return last.minusDays(DAYS - 1L);
    }

    static WeekOfDiary upTo(LocalDate last, Protocol protocol, Collection<DiaryEntry> ticked) {
        List<LocalDate> days =
                IntStream.range(0, DAYS).mapToObj(last::minusDays).toList();
        return new WeekOfDiary(
                days,
                protocol.home().stream()
                        .filter(exercise -> ticked.stream().anyMatch(entry -> entry.isOf(exercise.id())))
                        .map(exercise -> line(exercise, days, ticked))
                        .toList());
    }

    private static Line line(HomeExercise exercise, List<LocalDate> days, Collection<DiaryEntry> ticked) {
        return new Line(
                exercise.title(),
                days.stream()
                        .map(day -> (int) ticked.stream()
                                .filter(entry -> entry.isOf(exercise.id())
                                        && entry.doneOn().equals(day))
                                .count())
                        .toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
