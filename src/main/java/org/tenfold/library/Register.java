package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
                        row.get("kind"),
                        row.get("enforce"),
                        new Text(row.get("en"), row.get("ru")));
                statements.put(statement.id(), statement);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return statements;
    }

    static List<Source> sources(LibraryFiles files) {
        List<Source> sources = new ArrayList<>();
        for (JsonNode source : LibraryJson.yaml(files.text("sources/sources.yaml"))) {
            sources.add(LibraryJson.read(source, Source.class));
        }
        return List.copyOf(sources);
    }
}
