package org.tenfold.interop;

import java.util.List;
import java.util.Optional;
import org.tenfold.course.CourseMessages;
import org.tenfold.course.Reaction;
import org.tenfold.course.TreatmentSession;
import org.tenfold.interop.SessionsTable.Row;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Cited;
import org.tenfold.session.SessionMessages;

/** What is told of a session. */
final class SessionColumns {

    private SessionColumns() {}

    /** Which session it is, and on which day it stands. What people look for comes first, ids come last. */
    static List<Column<Row>> planned(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        CourseMessages named = recipient.words(CourseMessages.class);
        return List.of(
                Column.of(
                        "plannedOn",
                        words.plannedOn(),
                        row -> Cell.of(row.session().plannedOn())),
                Column.of(
                        "plannedAt", words.hour(), row -> Cell.of(row.session().plannedAt())),
                Column.of(
                        "protocol",
                        named.protocol(),
                        row -> recipient.named(
                                row.protocol().slug(), row.protocol().title())),
                Column.of(
                        "number",
                        words.sessionNumber(),
                        row -> Cell.of(row.session().number())),
                Column.of(
                        "attempt", words.attempt(), row -> Cell.of(row.session().attempt())),
                Column.of(
                        "status",
                        words.status(),
                        row -> recipient.code(
                                row.session().status(),
                                named.sessionStatus(row.session().status()))),
                Column.of(
                        "minutesPlanned",
                        words.minutesPlanned(),
                        row -> Cell.of(row.session().minutes())),
                Column.of(
                        "movedFrom",
                        words.movedFrom(),
                        row -> Cell.of(row.session().movedFrom())),
                Column.of("movedWhy", words.movedWhy(), row -> movedWhy(row.session(), recipient)));
    }

    private static Cell movedWhy(TreatmentSession session, Recipient recipient) {
        return session.movedWhy() == null
                ? Cell.NOTHING
                : recipient.code(
                        session.movedWhy(),
                        recipient.words(CourseMessages.class).movedWhy(session.movedWhy()));
    }

    /** What became of it. */
    static List<Column<Row>> ended(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        return List.of(
                Column.of(
                        "startedAt",
                        words.startedAt(),
                        row -> recipient.moment(row.session().startedAt())),
                Column.of(
                        "endedAt",
                        words.endedAt(),
                        row -> recipient.moment(row.session().endedAt())),
                Column.of(
                        "performedBy",
                        words.performedBy(),
                        row -> Cell.of(row.session().performedBy().name())),
                Column.of(
                        "recordedBy",
                        words.recordedBy(),
                        row -> Cell.of(row.session().recordedByName())),
                Column.of(
                        "reaction",
                        words.reaction(),
                        row -> reaction(row.finished().reaction(), recipient)),
                Column.of("rule", words.rule(), row -> rule(row, recipient)),
                Column.of("reason", words.reason(), row -> reason(row, recipient)));
    }

    static Cell reaction(Reaction reaction, Recipient recipient) {
        return reaction == null
                ? Cell.NOTHING
                : recipient.code(
                        reaction, recipient.words(SessionMessages.class).reaction(reaction));
    }

    private static Cell rule(Row row, Recipient recipient) {
        String id = row.session().outcomeRule();
        return id == null
                ? Cell.NOTHING
                : cited(row.protocol(), id)
                        .map(rule -> recipient.named(id, rule.text()))
                        .orElseGet(() -> Recipient.named(id, id));
    }

    /** Where a rule speaks, a family reads the rule, as on its pages. */
    private static Cell reason(Row row, Recipient recipient) {
        boolean told = recipient.isStaff() || row.session().outcomeRule() == null;
        return told ? Cell.of(row.session().outcomeReason()) : Cell.NOTHING;
    }

    /** A rule of the check, or a stop rule. */
    private static Optional<Cited> cited(Protocol protocol, String id) {
        return protocol.rule(id).<Cited>map(rule -> rule).or(() -> protocol.stop(id));
    }

    /** To which other rows it belongs. */
    static List<Column<Row>> linked(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        return List.of(
                Column.of(
                        "courseId",
                        words.courseId(),
                        row -> Cell.of(row.session().course().id())),
                Column.of("id", words.id(), row -> Cell.of(row.session().id())));
    }
}
