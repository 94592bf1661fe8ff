package org.tenfold.interop;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** What lies on top of an archive, and explains it in the language of whoever takes it along. */
final class ReadMe {

    private static final String LINE = "\r\n";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Extract extract;
    private final List<RecordTable<?>> tables;

    ReadMe(Extract extract, List<RecordTable<?>> tables) {
        this.extract = extract;
        this.tables = tables;
    }

    byte[] bytes() {
        return (BYTE_ORDER_MARK + text()).getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        Recipient recipient = extract.recipient();
        ExportMessages words = recipient.words(ExportMessages.class);
        StringBuilder text = new StringBuilder();
        text.append(words.readmeTitle(extract.child().name())).append(LINE);
        text.append(made(words)).append(LINE).append(LINE);
        text.append(words.healthTitle()).append(LINE);
        text.append(words.health()).append(LINE).append(LINE);
        text.append(words.readmeFiles()).append(LINE);
        tables.forEach(table -> file(text, table.name() + ".csv", table.explained(words)));
        file(text, RecordArchive.JSON, words.readmeJson(RecordJson.VERSION));
        file(text, RecordArchive.SCHEMA, words.readmeSchema());
        if (!extract.courses().isEmpty()) {
            file(text, RecordArchive.DOCUMENTS + "/", words.readmeDocuments());
        }
        text.append(LINE).append(words.readmeTables()).append(LINE);
        text.append(words.readmeCsv()).append(LINE).append(LINE);
        text.append(words.notInside()).append(LINE);
        text.append(recipient.isStaff() ? words.notInsideForStaff() : words.notInsideForFamily())
                .append(LINE);
        return text.toString();
    }

    private String made(ExportMessages words) {
        Recipient recipient = extract.recipient();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(recipient.language().locale())
                .format(extract.madeOn());
        return words.readmeMade(
                day,
                recipient.person().clinic().name(),
                recipient.person().name(),
                recipient.zone().getId());
    }

    private static void file(StringBuilder text, String name, String explained) {
        text.append("  ").append(name).append("  ").append(explained).append(LINE);
    }
}
