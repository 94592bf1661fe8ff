package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.tenfold.course.SessionsInOrder;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Step;
import org.tenfold.session.FinishMessages;
import org.tenfold.session.SessionReport;
import org.tenfold.session.SessionReports;
import org.tenfold.session.StepRun;
import org.tenfold.session.StepRuns;
import org.tenfold.session.Tolerance;
import org.tenfold.session.TreatMessages;

/** What was done at the table. The family reads what was carried out; the staff also when, by whom, and what was left out. */
@ApplicationScoped
class StepsTable implements RecordTable<StepsTable.Row> {

    /** @param report of the session; null where none was kept */
    record Row(StepRun run, Protocol protocol, SessionReport report) {}

    @Inject
    SessionsInOrder sessions;

    @Inject
    StepRuns runs;

    @Inject
    SessionReports reports;

    @Inject
    Library library;

    @Inject
    PartByPart parts;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public String explained(ExportMessages words) {
        return words.aboutSteps();
    }

    @Override
    public List<Column<Row>> columns(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        return List.of(
                Column.of(
                        "day",
                        words.plannedOn(),
                        row -> Cell.of(row.run().session().plannedOn())),
                Column.of("step", words.step(), row -> step(row, recipient)),
                Column.of(
                        "outcome",
                        words.outcome(),
                        row -> recipient.code(
                                row.run().outcome(), words.stepOutcome(row.run().outcome()))),
                Column.forStaff(
                        "startedAt",
                        words.startedAt(),
                        row -> recipient.moment(row.run().startedAt())),
                Column.forStaff(
                        "endedAt",
                        words.endedAt(),
                        row -> recipient.moment(row.run().endedAt())),
                Column.forStaff("by", words.by(), row -> Cell.of(row.run().endedByName())),
                Column.forStaff("reason", words.reason(), row -> reason(row, recipient)),
                Column.forStaff("tolerance", words.tolerance(), row -> tolerance(row, recipient)),
                Column.of(
                        "sessionId",
                        words.sessionId(),
                        row -> Cell.of(row.run().session().id())));
    }

    private static Cell step(Row row, Recipient recipient) {
        String id = row.run().step();
        return row.protocol()
                .variant(row.run().session().course().variantId())
                .or(row.protocol()::defaultVariant)
                .flatMap(variant -> variant.steps().stream()
                        .filter(step -> step.id().equals(id))
                        .findFirst())
                .map(Step::title)
                .map(title -> recipient.named(id, title))
                .orElseGet(() -> Recipient.named(id, id));
    }

    private static Cell reason(Row row, Recipient recipient) {
        return row.run().reason() == null
                ? Cell.NOTHING
                : recipient.code(
                        row.run().reason(),
                        recipient
                                .words(TreatMessages.class)
                                .skippedWhy(row.run().reason()));
    }

    private static Cell tolerance(Row row, Recipient recipient) {
        Tolerance took =
                row.report() == null ? null : row.report().tolerance(row.run().step());
        return took == null
                ? Cell.NOTHING
                : recipient.code(took, recipient.words(FinishMessages.class).tolerance(took));
    }

    @Override
    public void each(Extract extract, Consumer<Row> row) {
        UUID child = extract.child().id();
        boolean staff = extract.recipient().isStaff();
        parts.each((TreatmentSession last) -> sessions.after(child, last, PartByPart.SIZE), part -> {
            List<UUID> held = part.stream()
                    .filter(session -> session.startedAt() != null)
                    .map(TreatmentSession::id)
                    .toList();
            Map<UUID, List<StepRun>> run = runs.of(held);
            Map<UUID, SessionReport> reported = staff ? reports.lastOf(held) : Map.of();
            part.forEach(session -> run.getOrDefault(session.id(), List.of()).stream()
                    .filter(one -> one.outcome() != null)
                    .filter(one -> staff || session.isHeld() && one.outcome() == StepRun.Outcome.DONE)
                    .forEach(one -> row.accept(
                            new Row(one, library.version(session.course().edition()), reported.get(session.id())))));
        });
    }
}
