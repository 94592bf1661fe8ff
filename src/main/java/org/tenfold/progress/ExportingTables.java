package org.tenfold.progress;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import org.tenfold.shared.text.CsvFile;
import org.tenfold.shared.text.Language;

/** Makes files of the tables of the clinic's page, in the reader's language, without counts that would give a child away. */
final class ExportingTables {

    private final ClinicSheet sheet;
    private final SmallCounts counts;
    private final FiguresMessages words;
    private final Language language;

    ExportingTables(ClinicSheet sheet, SmallCounts counts, Language language) {
        this.sheet = sheet;
        this.counts = counts;
        this.words = MessageBundles.get(FiguresMessages.class, Localized.Literal.of(language.code()));
        this.language = language;
    }

    CsvFile file(ExportedTable table) {
        return switch (table) {
            case RISKS -> risks();
            case COMPLETION -> completion();
            case POSTPONEMENTS -> postponements();
            case OUTCOMES -> outcomes();
        };
    }

    /** How many, never which. */
    private CsvFile risks() {
        return new CsvFile(
                List.of(words.reason(), words.courses()),
                sheet.risks().stream()
                        .map(one -> List.of(words.riskNamed(one.risk()), counts.told(one.courses())))
                        .toList());
    }

    private CsvFile completion() {
        return new CsvFile(
                List.of(words.protocol(), words.completed(), words.stopped(), words.open(), words.completedPercent()),
                sheet.completion().stream()
                        .map(line -> List.of(
                                line.protocol().in(language),
                                counts.told(line.completed()),
                                counts.told(line.stopped()),
                                counts.told(line.open()),
                                counts.told(line.percent(), line.completed(), line.stopped())))
                        .toList());
    }

    private CsvFile postponements() {
        return new CsvFile(
                List.of(words.reason(), words.times()),
                sheet.reasons().stream()
                        .map(line -> List.of(named(line), counts.told(line.times())))
                        .toList());
    }

    private String named(ClinicSheet.Reason line) {
        String named = words.because(line.because());
        return line.rule() == null ? named : named + ": " + line.rule().text().in(language);
    }

    private CsvFile outcomes() {
        return new CsvFile(
                List.of(
                        words.protocol(),
                        words.better(),
                        words.unchanged(),
                        words.worse(),
                        words.reached(),
                        words.partly(),
                        words.notReached(),
                        words.goOn(),
                        words.another(),
                        words.stop(),
                        words.refer()),
                sheet.outcomes().stream().map(this::row).toList());
    }

    private List<String> row(ClinicSheet.Outcomes line) {
        List<String> cells = new java.util.ArrayList<>(List.of(line.protocol().in(language)));
        cells.addAll(counts.told(List.of(
                List.of(line.better(), line.unchanged(), line.worse()),
                List.of(line.reached(), line.partly(), line.not()),
                List.of(line.goOn(), line.another(), line.stop(), line.refer()))));
        return cells;
    }
}
