package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerm;
import org.tenfold.measurement.Measurement;
import org.tenfold.measurement.MeasurementMessages;
import org.tenfold.measurement.Measurements;
import org.tenfold.measurement.Side;
import org.tenfold.measurement.WhoMeasures;

/** Everything that was measured, also what was corrected since; each line says whether it counts. */
@ApplicationScoped
class MeasurementsTable implements RecordTable<MeasurementsTable.Row> {

    /** @param amended whether another one stands in its place */
    record Row(Measurement measurement, Optional<MeasureTerm> term, boolean amended) {

        boolean counts() {
            return !amended && !measurement.isWithdrawn();
        }
    }

    @Inject
    Measurements measurements;

    @Inject
    WhoMeasures who;

    @Inject
    Library library;

    @Inject
    PartByPart parts;

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String name() {
        return "measurements";
    }

    @Override
    public String explained(ExportMessages words) {
        return words.aboutMeasurements();
    }

    @Override
    public List<Column<Row>> columns(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        return List.of(
                Column.of(
                        "takenOn",
                        words.takenOn(),
                        row -> Cell.of(row.measurement().takenOn())),
                Column.of("measure", words.measure(), row -> measure(row, recipient)),
                Column.of("side", words.side(), row -> side(row.measurement().side(), recipient)),
                Column.of("value", words.value(), MeasurementsTable::value),
                Column.of("unit", words.unit(), row -> unit(row, recipient)),
                Column.of("means", words.means(), row -> means(row, recipient)),
                Column.of("counts", words.counts(), row -> recipient.yesNo(row.counts())),
                Column.of(
                        "withdrawn",
                        words.withdrawn(),
                        row -> recipient.yesNo(row.measurement().isWithdrawn())),
                Column.of(
                        "reason",
                        words.reason(),
                        row -> Cell.of(row.measurement().reason())),
                Column.of(
                        "remark",
                        words.remark(),
                        row -> Cell.of(row.measurement().remark())),
                Column.of(
                        "recordedBy",
                        words.recordedBy(),
                        row -> Cell.of(row.measurement().recordedByName())),
                Column.of(
                        "recordedAt",
                        words.recordedAt(),
                        row -> recipient.moment(row.measurement().recordedAt())),
                Column.of(
                        "amends",
                        words.amends(),
                        row -> Cell.of(row.measurement().amendsId())),
                Column.of(
                        "courseId",
                        words.courseId(),
                        row -> Cell.of(row.measurement().courseId())),
                Column.of("id", words.id(), row -> Cell.of(row.measurement().id())));
    }

    private static Cell measure(Row row, Recipient recipient) {
        String code = row.measurement().measure();
        return row.term().map(term -> recipient.named(code, term.name())).orElseGet(() -> Recipient.named(code, code));
    }

    private static Cell side(Side side, Recipient recipient) {
        return side == Side.NONE
                ? Cell.NOTHING
                : recipient.code(
                        side, recipient.words(MeasurementMessages.class).side(side));
    }

    /** As it is stored: a number in its unit, a step of a scale, the place of a choice, 1 for yes. */
    private static Cell value(Row row) {
        return Cell.of(row.measurement().value());
    }

    private static Cell unit(Row row, Recipient recipient) {
        return row.term()
                .filter(MeasureTerm::isNumber)
                .map(term -> new Cell(term.unit().en(), term.unit().in(recipient.language())))
                .orElse(Cell.NOTHING);
    }

    /** What a value means that is no number with a unit. */
    private static Cell means(Row row, Recipient recipient) {
        BigDecimal value = row.measurement().value();
        if (value == null || row.term().isEmpty()) {
            return Cell.NOTHING;
        }
        MeasureTerm term = row.term().orElseThrow();
        return switch (term.kind()) {
            case CHOICE, SCALE ->
                term.option(value)
                        .map(option -> recipient.named(option.code(), option.name()))
                        .orElse(Cell.NOTHING);
            case YES_NO -> named(recipient.yesNo(value.signum() != 0));
            case NUMBER, MILESTONE -> Cell.NOTHING;
        };
    }

    private static Cell named(Cell answer) {
        return Recipient.named(Boolean.TRUE.equals(answer.value()) ? "yes" : "no", answer.shown());
    }

    @Override
    public void each(Extract extract, Consumer<Row> row) {
        UUID child = extract.child().id();
        Recipient recipient = extract.recipient();
        parts.each((Measurement last) -> measurements.after(child, last, PartByPart.SIZE), part -> {
            Set<UUID> amended =
                    measurements.amendedAmong(part.stream().map(Measurement::id).toList());
            part.stream()
                    .map(one -> new Row(one, library.measureTerms().term(one.measure()), amended.contains(one.id())))
                    .filter(one -> isFor(one, recipient))
                    .forEach(row);
        });
    }

    /** What the vocabulary no longer knows, nobody can say to be meant for a family. */
    private boolean isFor(Row row, Recipient recipient) {
        return row.term()
                .map(term -> who.reads(term, recipient.person().role()))
                .orElse(recipient.isStaff());
    }
}
