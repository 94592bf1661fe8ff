package org.tenfold.shared.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table, line by line, as spreadsheet programs open it: RFC 4180, with the mark by which they know UTF-8. No
 * cell is taken for a formula.
 */
public final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What spreadsheet programs take for the beginning of a formula, in half and full width. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CSVPrinter printer;

    /** Begins the table; whoever opened the target closes it. */
    public CsvWriter(Appendable target) {
        try {
            target.append(BYTE_ORDER_MARK);
            this.printer = new CSVPrinter(target, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void line(List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(CsvWriter::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
