package org.tenfold.shared.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small table as a file that spreadsheet programs open. */
public record CsvFile(List<String> header, List<List<String>> rows) {

    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        CsvWriter writer = new CsvWriter(text);
        writer.line(header);
        rows.forEach(writer::line);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
