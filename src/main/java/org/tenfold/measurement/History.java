package org.tenfold.measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Everything written down of one measure of a child, each value with what it corrects, the newest first. */
record History(List<Line> lines) {

    /**
     * A value as it stands now.
     *
     * @param earlier what stood there before, the last one first
     */
    record Line(Measurement now, List<Measurement> earlier) {

        public boolean counts() {
            return !now.isWithdrawn();
        }
    }

    /** @param written amended or not, the newest first */
    static History of(List<Measurement> written) {
        Map<UUID, Measurement> byId = new HashMap<>();
        written.forEach(one -> byId.put(one.id(), one));
        List<UUID> amended = written.stream()
                .map(Measurement::amendsId)
                .filter(Objects::nonNull)
                .toList();
        Comparator<Line> newestFirst = Comparator.comparing(
                        (Line line) -> line.now().takenOn())
                .thenComparing(line -> line.now().firstRecordedAt())
                .reversed()
                .thenComparing(line -> line.now().side());
        return new History(written.stream()
                .filter(one -> !amended.contains(one.id()))
                .map(one -> new Line(one, before(one, byId)))
                .sorted(newestFirst)
                .toList());
    }

    private static List<Measurement> before(Measurement one, Map<UUID, Measurement> byId) {
        List<Measurement> earlier = new ArrayList<>();
        Measurement amended = byId.get(one.amendsId());
        while (amended != null) {
            earlier.add(amended);
            amended = byId.get(amended.amendsId());
        }
        return earlier;
    }

    List<Measurement> counting() {
        return lines.stream().filter(Line::counts).map(Line::now).toList();
    }
}
