package org.tenfold.interop;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The record as one JSON document, written as it is read. docs/export.md and the schema beside it describe the format. */
final class RecordJson {

    static final String FORMAT = "tenfold-child";

    /** Goes up when something that is there changes its meaning or goes away; what is added leaves it. */
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator json;

    RecordJson(OutputStream target) {
        try {
            this.json = MAPPER.createGenerator(target).useDefaultPrettyPrinter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void begin(Extract extract) throws IOException {
        Recipient recipient = extract.recipient();
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        json.writeStringField("madeAt", extract.madeAt().toString());
        json.writeStringField("madeFor", recipient.role());
        json.writeStringField("language", recipient.language().code());
        json.writeObjectFieldStart("clinic");
        json.writeStringField("name", recipient.person().clinic().name());
        json.writeStringField("timeZone", recipient.zone().getId());
        json.writeEndObject();
    }

    void begin(RecordTable<?> table) throws IOException {
        json.writeFieldName(table.name());
        if (!table.isSingle()) {
            json.writeStartArray();
        }
    }

    <T> void row(List<Column<T>> columns, List<Cell> cells) {
        try {
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
                json.writePOJOField(columns.get(i).key(), cells.get(i).value());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end(RecordTable<?> table) throws IOException {
        if (!table.isSingle()) {
            json.writeEndArray();
        }
    }

    /** The end of the document; the target stays open. */
    void end() throws IOException {
        json.writeEndObject();
        json.flush();
    }
}
