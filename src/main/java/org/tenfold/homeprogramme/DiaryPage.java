package org.tenfold.homeprogramme;

import java.util.List;
import org.tenfold.course.Course;
import org.tenfold.library.Protocol;
import org.tenfold.shared.text.Text;

/**
 * A part of the diary of a course, the newest first.
 *
 * @param more whether older entries follow
 * @param first whether it is the newest part
 */
record DiaryPage(Course course, Protocol protocol, List<Line> lines, boolean first, boolean more) {

    /** An entry with the title of its exercise. */
    record Line(DiaryEntry entry, Text exercise) {}

    static DiaryPage of(Course course, Protocol protocol, List<DiaryEntry> found, int size, boolean first) {
        return new DiaryPage(
                course,
                protocol,
                found.stream()
                        .limit(size)
                        .map(entry -> new Line(entry, title(protocol, entry.exerciseId())))
                        .toList(),
                first,
                found.size() > size);
    }

    static Text title(Protocol protocol, String exercise) {
        return protocol.exercise(exercise).map(one -> one.title()).orElseGet(() -> new Text(exercise, exercise));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public DiaryEntry last() {
        return lines.get(lines.size() - 1).entry();
    }
}
