package org.tenfold.interop;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tenfold.report.ChildReport;
import org.tenfold.report.ReportsOfAChild;
import org.tenfold.shared.text.CsvWriter;

/** Lays the record of a child into an archive: a table each, all tables as JSON, documents, and what explains them. */
@ApplicationScoped
class RecordArchive {

    static final String README = "README.txt";
    static final String JSON = "child.json";
    static final String SCHEMA = "child.schema.json";
    static final String DOCUMENTS = "documents";

    @Inject
    @All
    List<RecordTable<?>> tables;

    @Inject
    ReportsOfAChild reports;

    /** The tables that this person takes along, in their order. */
    List<RecordTable<?>> tablesFor(Recipient recipient) {
        return tables.stream()
                .filter(table -> table.isFor(recipient))
                .sorted(Comparator.comparingInt(RecordTable::order))
                .toList();
    }

    /** Writes the archive; the target stays open. */
    void write(Extract extract, OutputStream target) {
        try (UnnamedFile aside = UnnamedFile.create()) {
            ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
            LocalDateTime hour = LocalDateTime.ofInstant(
                    extract.madeAt(), extract.recipient().zone());
            List<RecordTable<?>> forHim = tablesFor(extract.recipient());
            begin(zip, README, hour);
            zip.write(new ReadMe(extract, forHim).bytes());
            OutputStream besides = aside.toWrite();
            RecordJson json = new RecordJson(besides);
            json.begin(extract);
            for (RecordTable<?> table : forHim) {
                begin(zip, table.name() + ".csv", hour);
                write(table, extract, zip, json);
            }
            json.end();
            besides.flush();
            begin(zip, JSON, hour);
            aside.copyTo(zip);
            begin(zip, SCHEMA, hour);
            zip.write(schema());
            writeDocuments(extract, zip, hour);
            zip.finish();
            target.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void begin(ZipOutputStream zip, String name, LocalDateTime hour) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(hour);
        zip.putNextEntry(entry);
    }

    private static <T> void write(RecordTable<T> table, Extract extract, OutputStream target, RecordJson json)
            throws IOException {
        Recipient recipient = extract.recipient();
        List<Column<T>> columns = table.columns(recipient).stream()
                .filter(column -> recipient.isStaff() || !column.staffOnly())
                .toList();
        Writer text = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        CsvWriter csv = new CsvWriter(text);
        csv.line(columns.stream().map(Column::heading).toList());
        json.begin(table);
        table.each(extract, row -> {
            List<Cell> cells =
                    columns.stream().map(column -> column.cell().apply(row)).toList();
            csv.line(cells.stream().map(Cell::shown).toList());
            json.row(columns, cells);
        });
        json.end(table);
        text.flush();
    }

    /** The reports are read anew: what was read for the tables is forgotten by now. */
    private void writeDocuments(Extract extract, ZipOutputStream zip, LocalDateTime hour) throws IOException {
        EntryNames names = new EntryNames();
        for (ChildReport report : reports.of(extract.child())) {
            byte[] pdf = report.pdf();
            begin(zip, names.in(DOCUMENTS, report.name()), hour);
            zip.write(pdf);
        }
    }

    static byte[] schema() throws IOException {
        try (InputStream schema = Objects.requireNonNull(RecordArchive.class.getResourceAsStream(SCHEMA))) {
            return schema.readAllBytes();
        }
    }
}
