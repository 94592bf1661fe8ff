package org.tenfold.interop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tenfold.interop.SessionsTable.Row;
import org.tenfold.session.FinishMessages;
import org.tenfold.session.MuscleTone;
import org.tenfold.session.SessionAmendment;
import org.tenfold.session.SessionReport;

/** What the staff wrote down of a session for the staff. */
final class ReportedColumns {

    private ReportedColumns() {}

    static List<Column<Row>> of(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        FinishMessages named = recipient.words(FinishMessages.class);
        return List.of(
                Column.forStaff(
                        "receivedAt",
                        words.receivedAt(),
                        row -> recipient.moment(row.session().receivedAt())),
                Column.forStaff(
                        "minutesWorked",
                        words.minutesWorked(),
                        row -> Cell.of(row.finished().minutes())),
                Column.forStaff(
                        "asleepAfter", named.asleep(), row -> of(row, recipient::yesNo, SessionReport::asleepAfter)),
                Column.forStaff(
                        "toneLeft",
                        named.toneLeft(),
                        row -> of(row, tone -> tone(tone, recipient), SessionReport::toneLeft)),
                Column.forStaff(
                        "toneRight",
                        named.toneRight(),
                        row -> of(row, tone -> tone(tone, recipient), SessionReport::toneRight)),
                Column.forStaff(
                        "present",
                        named.present(),
                        row -> Cell.of(
                                row.finished().report() == null
                                        ? List.of()
                                        : row.finished().report().present().stream()
                                                .sorted()
                                                .map(who -> recipient.code(who, named.companion(who)))
                                                .toList())),
                Column.forStaff(
                        "amendments",
                        named.amendments(),
                        row -> Cell.of(row.finished().amendments().stream()
                                .map(one -> amendment(one, recipient))
                                .toList())));
    }

    private static <T> Cell of(Row row, Function<T, Cell> shown, Function<SessionReport, T> told) {
        SessionReport report = row.finished().report();
        return report == null ? Cell.NOTHING : shown.apply(told.apply(report));
    }

    private static Cell tone(MuscleTone tone, Recipient recipient) {
        return tone == null
                ? Cell.NOTHING
                : recipient.code(tone, recipient.words(FinishMessages.class).tone(tone));
    }

    private static Cell amendment(SessionAmendment one, Recipient recipient) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("at", one.amendedAt().toString());
        value.put("by", one.amendedByName());
        value.put("reason", one.reason());
        value.put(
                "reactionBefore",
                SessionColumns.reaction(one.reactionBefore(), recipient).value());
        value.put(
                "reactionAfter",
                SessionColumns.reaction(one.reactionAfter(), recipient).value());
        value.put("minutesBefore", one.minutesBefore());
        value.put("minutesAfter", one.minutesAfter());
        value.put("note", one.note());
        String note = one.note() == null ? "" : ", " + one.note();
        return new Cell(
                value,
                recipient.moment(one.amendedAt()).shown() + ", " + one.amendedByName() + ": " + one.reason() + note);
    }
}
