package org.tenfold.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far a course is: "4 of 10", and one mark for each of its sessions, in order, however often each was attempted.
 *
 * @param done sessions that were carried out
 * @param total sessions of the course
 */
public record CourseProgress(int done, int total, List<Mark> marks) {

    /** What became of a session so far. */
    public enum Mark {
        DONE("done"),
        NEXT("next"),
        POSTPONED("postponed"),
        MISSED("missed"),
        STOPPED("stopped"),
        AHEAD("ahead");

        private final String code;

        Mark(String code) {
            this.code = code;
        }

        /** The name by which styles know it. */
        public String code() {
            return code;
        }
    }

    /** @param attempts all attempts of all sessions of the course, in any order */
    public static CourseProgress of(Course course, Collection<TreatmentSession> attempts) {
        return of(course.sessionCount(), course.status().isOpen(), attempts);
    }

    static CourseProgress of(int total, boolean open, Collection<TreatmentSession> attempts) {
        var last = attempts.stream()
                .collect(Collectors.toMap(
                        TreatmentSession::number,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(TreatmentSession::attempt))));
        Optional<Integer> next = last.values().stream()
                .filter(session -> open && !session.isOver())
                .map(TreatmentSession::number)
                .min(Comparator.naturalOrder());
        List<Mark> marks = IntStream.rangeClosed(1, total)
                .mapToObj(number ->
                        mark(last.get(number), next.filter(n -> n == number).isPresent()))
                .toList();
        return new CourseProgress((int) marks.stream().filter(Mark.DONE::equals).count(), total, marks);
    }

    private static Mark mark(TreatmentSession last, boolean next) {
        if (last == null) {
            return Mark.AHEAD;
        }
        return switch (last.status()) {
            case DONE -> Mark.DONE;
            case STOPPED -> Mark.STOPPED;
            case MISSED -> Mark.MISSED;
            case POSTPONED -> Mark.POSTPONED;
            case PLANNED, IN_PROGRESS -> next ? Mark.NEXT : Mark.AHEAD;
            case CANCELLED -> Mark.AHEAD;
        };
    }
}
