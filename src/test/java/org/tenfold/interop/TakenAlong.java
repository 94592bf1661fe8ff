package org.tenfold.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.tenfold.Browser;

/** The file with the record of a child, as it was downloaded and opened. */
record TakenAlong(Response answer, Map<String, byte[]> entries) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads what is inside, and asks for the file. */
    static TakenAlong by(Browser reader, UUID child) {
        Response answer = reader.form("/children/" + child + "/export").send();
        assertEquals(200, answer.statusCode(), answer.asString());
        return new TakenAlong(answer, opened(answer.asByteArray()));
    }

    private static Map<String, byte[]> opened(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    /** Everything in it that can be read, to look for what must not be there. */
    String everything() {
        StringBuilder all = new StringBuilder();
        entries.keySet().stream()
                .filter(name -> !name.equals(RecordArchive.SCHEMA))
                .forEach(name -> all.append(text(name)));
        return all.toString();
    }

    /** The lines of a table, by heading; the mark of its beginning left out. */
    List<CSVRecord> table(String name) {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text(name + ".csv").substring(1)))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json() {
        try {
            return MAPPER.readTree(entries.get(RecordArchive.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
