package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.library.Library;
import org.tenfold.shared.web.NotFound;

/** Reads the sessions of a child, part by part, in one statement each. */
@ApplicationScoped
class Histories {

    @Inject
    TreatmentSessions sessions;

    @Inject
    SessionAmendments amendments;

    @Inject
    Library library;

    /** The newest of these, which are all of a child, the newest day first. */
    History newest(List<TreatmentSession> all, int size) {
        return of(all.stream().limit(size + 1L).toList(), size);
    }

    History newest(UUID childId, int size) {
        return of(sessions.newestOf(childId, size + 1), size);
    }

    /** @param lastId the last one that was shown; "not found" where it is of another child */
    History before(UUID childId, UUID lastId, int size) {
        TreatmentSession last = sessions.whole(lastId)
                .filter(session -> session.child().id().equals(childId))
                .orElseThrow(NotFound::here);
        return of(sessions.earlierOf(childId, last.plannedOn(), last.id(), size + 1), size);
    }

    private History of(List<TreatmentSession> found, int size) {
        Map<UUID, List<SessionAmendment>> amended =
                amendments.of(found.stream().map(TreatmentSession::id).toList());
        return new History(
                found.stream()
                        .limit(size)
                        .map(session -> new HistoryLine(
                                new Finished(session, null, amended.getOrDefault(session.id(), List.of())),
                                library.version(session.course().edition()).title()))
                        .toList(),
                found.size() > size);
    }
}
