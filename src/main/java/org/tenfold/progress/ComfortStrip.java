package org.tenfold.progress;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tenfold.course.Reaction;
import org.tenfold.course.TreatmentSession;

/** How the child took the sessions of a course, one mark for each, in order. */
public record ComfortStrip(List<Mark> marks) {

    /** @param session its last attempt; null where none is planned */
    public record Mark(int number, TreatmentSession session, Comfort comfort) {

        public boolean isHeld() {
            return session != null && session.isHeld();
        }
    }

    /** How often each was seen. */
    public record Count(Comfort comfort, int sessions) {}

    /** @param amended by session, what was set right about its reaction last */
    static ComfortStrip of(int total, Collection<TreatmentSession> attempts, Map<UUID, Reaction> amended) {
        Map<Integer, TreatmentSession> last = attempts.stream()
                .collect(Collectors.toMap(
                        TreatmentSession::number,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(TreatmentSession::attempt))));
        return new ComfortStrip(IntStream.rangeClosed(1, total)
                .mapToObj(number -> mark(number, last.get(number), amended))
                .toList());
    }

    private static Mark mark(int number, TreatmentSession session, Map<UUID, Reaction> amended) {
        return session == null
                ? new Mark(number, null, Comfort.AHEAD)
                : new Mark(number, session, Comfort.of(session, amended.get(session.id())));
    }

    public boolean isEmpty() {
        return marks.stream().noneMatch(Mark::isHeld);
    }

    /** What was seen, the calmest first; what lies ahead is not among it. */
    public List<Count> counts() {
        return Arrays.stream(Comfort.values())
                .filter(comfort -> comfort != Comfort.AHEAD)
                .map(comfort -> new Count(comfort, (int)
                        marks.stream().filter(mark -> mark.comfort() == comfort).count()))
                .filter(count -> count.sessions() > 0)
                .toList();
    }

    public List<Mark> held() {
        return marks.stream().filter(Mark::isHeld).toList();
    }
}
