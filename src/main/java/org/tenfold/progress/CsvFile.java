package org.tenfold.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as a file that spreadsheet programs open: RFC 4180 in UTF-8, with the mark by which they know it. */
record CsvFile(List<String> header, List<List<String>> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What spreadsheet programs take for the beginning of a formula, in half and full width. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    byte[] bytes() {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(header.stream().map(CsvFile::harmless).toList());
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvFile::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
