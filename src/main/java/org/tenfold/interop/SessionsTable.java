package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tenfold.course.SessionsInOrder;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.session.Finished;
import org.tenfold.session.SessionAmendment;
import org.tenfold.session.SessionAmendments;
import org.tenfold.session.SessionReport;
import org.tenfold.session.SessionReports;

/** Each attempt of each session: when it was planned, why it moved, how it ended. */
@ApplicationScoped
class SessionsTable implements RecordTable<SessionsTable.Row> {

    /** A session as it was set right last, and the protocol by which it was held. */
    record Row(Finished finished, Protocol protocol) {

        TreatmentSession session() {
            return finished.session();
        }
    }

    @Inject
    SessionsInOrder sessions;

    @Inject
    SessionReports reports;

    @Inject
    SessionAmendments amendments;

    @Inject
    Library library;

    @Inject
    PartByPart parts;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public String explained(ExportMessages words) {
        return words.aboutSessions();
    }

    @Override
    public List<Column<Row>> columns(Recipient recipient) {
        return Stream.of(
                        SessionColumns.planned(recipient),
                        SessionColumns.ended(recipient),
                        ReportedColumns.of(recipient),
                        SessionColumns.linked(recipient))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void each(Extract extract, Consumer<Row> row) {
        UUID child = extract.child().id();
        boolean staff = extract.recipient().isStaff();
        parts.each((TreatmentSession last) -> sessions.after(child, last, PartByPart.SIZE), part -> {
            List<UUID> ids = part.stream().map(TreatmentSession::id).toList();
            Map<UUID, SessionReport> reported = staff ? reports.lastOf(ids) : Map.of();
            Map<UUID, List<SessionAmendment>> amended = amendments.of(ids);
            part.forEach(session -> row.accept(new Row(
                    new Finished(session, reported.get(session.id()), amended.getOrDefault(session.id(), List.of())),
                    library.version(session.course().edition()))));
        });
    }
}
