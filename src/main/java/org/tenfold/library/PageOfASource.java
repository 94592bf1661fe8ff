package org.tenfold.library;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a source, line by line.
 *
 * @param next the id of the statement after which the next stretch begins; null at the end
 */
public record PageOfASource(Source source, List<LineOfASource> lines, boolean first, String next) {

    private static final int SIZE = 60;

    /** @param after the id of the last statement that was read; null to begin */
    static PageOfASource of(
            Source source, List<Statement> statements, String after, Function<String, List<Carrier>> carriers) {
        List<Statement> ahead = statements.stream()
                .dropWhile(statement -> after != null && statement.id().compareTo(after) <= 0)
                .toList();
        List<Statement> read = ahead.subList(0, Math.min(SIZE, ahead.size()));
        return new PageOfASource(
                source,
                read.stream()
                        .map(statement -> LineOfASource.of(statement, carriers.apply(statement.id())))
                        .toList(),
                after == null,
                ahead.size() > SIZE ? read.get(SIZE - 1).id() : null);
    }

    public int from() {
        return lines.isEmpty() ? 0 : lines.get(0).statement().line();
    }

    public int to() {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).statement().line();
    }
}
