package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.tenfold.course.SessionsInOrder;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Question;
import org.tenfold.library.rule.Rule;
import org.tenfold.session.CheckMessages;
import org.tenfold.session.Screening;
import org.tenfold.session.Screenings;
import org.tenfold.shared.web.FormMessages;

/** The checks before the sessions: what was answered, what the rules said. For the staff. */
@ApplicationScoped
class ChecksTable implements RecordTable<ChecksTable.Row> {

    record Row(Screening check, Protocol protocol) {}

    @Inject
    SessionsInOrder sessions;

    @Inject
    Screenings screenings;

    @Inject
    Library library;

    @Inject
    PartByPart parts;

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String name() {
        return "checks";
    }

    @Override
    public String explained(ExportMessages words) {
        return words.aboutChecks();
    }

    @Override
    public boolean isFor(Recipient recipient) {
        return recipient.isStaff();
    }

    @Override
    public List<Column<Row>> columns(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        CheckMessages named = recipient.words(CheckMessages.class);
        return List.of(
                Column.forStaff(
                        "checkedAt",
                        words.checkedAt(),
                        row -> recipient.moment(row.check().checkedAt())),
                Column.forStaff(
                        "receivedAt",
                        words.receivedAt(),
                        row -> recipient.moment(row.check().receivedAt())),
                Column.forStaff(
                        "checkedBy",
                        words.checkedBy(),
                        row -> Cell.of(row.check().checkedByName())),
                Column.forStaff(
                        "verdict",
                        words.verdict(),
                        row -> recipient.code(
                                row.check().verdict(), named.verdict(row.check().verdict()))),
                Column.forStaff(
                        "rules",
                        words.rules(),
                        row -> Cell.of(row.check().struck().stream()
                                .map(id -> rule(id, row.protocol(), recipient))
                                .toList())),
                Column.forStaff(
                        "answers",
                        words.answers(),
                        row -> Cell.of(row.protocol().questions().stream()
                                .filter(question -> row.check().answers().containsKey(question.id()))
                                .map(question ->
                                        answer(question, row.check().answers().get(question.id()), recipient))
                                .toList())),
                Column.forStaff(
                        "sessionId",
                        words.sessionId(),
                        row -> Cell.of(row.check().session().id())));
    }

    private static Cell rule(String id, Protocol protocol, Recipient recipient) {
        return protocol.rule(id)
                .map(Rule::text)
                .map(text -> recipient.named(id, text))
                .orElseGet(() -> Recipient.named(id, id));
    }

    private static Cell answer(Question question, String given, Recipient recipient) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("question", recipient.named(question.id(), question.ask()).value());
        value.put("answer", given);
        value.put("unit", question.unit() == null ? null : question.unit().en());
        return new Cell(value, question.ask().in(recipient.language()) + " " + shown(question, given, recipient));
    }

    private static String shown(Question question, String given, Recipient recipient) {
        FormMessages words = recipient.words(FormMessages.class);
        return switch (question.kind()) {
            case YES_NO -> given.equals("yes") ? words.yes() : words.no();
            case CHOICE ->
                question.option(given)
                        .map(option -> option.text().in(recipient.language()))
                        .orElse(given);
            case NUMBER ->
                question.unit() == null ? given : given + " " + question.unit().in(recipient.language());
            case DATE, TEXT -> given;
        };
    }

    @Override
    public void each(Extract extract, Consumer<Row> row) {
        UUID child = extract.child().id();
        parts.each((TreatmentSession last) -> sessions.after(child, last, PartByPart.SIZE), part -> {
            Map<UUID, List<Screening>> checks =
                    screenings.of(part.stream().map(TreatmentSession::id).toList());
            part.forEach(session -> checks.getOrDefault(session.id(), List.of())
                    .forEach(check -> row.accept(
                            new Row(check, library.version(session.course().edition())))));
        });
    }
}
