package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.tenfold.shared.text.Text;

/** Reads the register of statements, and the sources that they stand in. */
final class Register {

    private static final CSVFormat WITH_HEADINGS =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Register() {}

    static Map<String, Statement> statements(LibraryFiles files) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        try (var rows = WITH_HEADINGS.parse(new StringReader(files.text("sources/statements.csv")))) {
            for (CSVRecord row : rows) {
                Statement statement = new Statement(
                        row.get("id"),
                        row.get("source"),
                        Integer.parseInt(row.get("line")),
                        row.get("topic"),
                        constant(Statement.Kind.class, row.get("kind")),
                        constant(Statement.Worth.class, row.get("enforce")),
                        new Text(row.get("en"), row.get("ru")));
                statements.put(statement.id(), statement);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return statements;
    }

    static List<Source> sources(LibraryFiles files) {
        return each(files.text("sources/sources.yaml"), Source.class);
    }

    static List<Caution> cautions(LibraryFiles files) {
        return each(files.text("sources/cautions.yaml"), Caution.class);
    }

    private static <T> List<T> each(String text, Class<T> type) {
        List<T> read = new ArrayList<>();
        for (JsonNode line : LibraryJson.yaml(text)) {
            read.add(LibraryJson.read(line, type));
        }
        return List.copyOf(read);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
