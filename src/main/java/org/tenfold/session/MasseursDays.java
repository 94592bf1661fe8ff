package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.child.RecordedCondition;
import org.tenfold.child.RecordedConditions;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.library.Library;

/** Gathers the day of a masseur in as many statements for many children as for one. */
@ApplicationScoped
class MasseursDays {

    @Inject
    TreatmentSessions sessions;

    @Inject
    RecordedConditions conditions;

    @Inject
    SessionSheets sheets;

    @Inject
    Library library;

    MasseursDay of(UUID masseurId, LocalDate day, LocalDate today) {
        List<TreatmentSession> ofDay = sessions.ofDay(masseurId, day);
        List<TreatmentSession> open = day.equals(today) ? leftOpen(masseurId, today) : List.of();
        List<UUID> children = Stream.concat(open.stream(), ofDay.stream())
                .map(session -> session.child().id())
                .distinct()
                .toList();
        Map<UUID, List<RecordedCondition>> recorded = conditions.currentOf(children, today).stream()
                .collect(Collectors.groupingBy(one -> one.child().id()));
        UUID next = day.equals(today) ? next(open, ofDay, today) : null;
        return new MasseursDay(day, today, cards(open, recorded, today, next), cards(ofDay, recorded, today, next));
    }

    /** While a course waits for a doctor there is nothing to say about its sessions. */
    private List<TreatmentSession> leftOpen(UUID masseurId, LocalDate today) {
        return sessions.overdue(masseurId, today).stream()
                .filter(session -> session.isInProgress() || session.course().status() != CourseStatus.PAUSED)
                .toList();
    }

    private List<TodayCard> cards(
            List<TreatmentSession> of, Map<UUID, List<RecordedCondition>> recorded, LocalDate today, UUID next) {
        List<TodayCard> cards = new ArrayList<>();
        for (TreatmentSession session : of) {
            cards.add(new TodayCard(
                    session,
                    library.version(session.course().edition()).title(),
                    today,
                    sheets.alerts(recorded.getOrDefault(session.child().id(), List.of())),
                    session.id().equals(next)));
        }
        return cards;
    }

    /** What has begun comes first, then what waits longest. */
    private UUID next(List<TreatmentSession> open, List<TreatmentSession> ofDay, LocalDate today) {
        List<TreatmentSession> waiting = Stream.concat(open.stream(), ofDay.stream())
                .filter(session -> new TodayCard(session, null, today, List.of(), false).isWaiting())
                .toList();
        return waiting.stream()
                .filter(TreatmentSession::isInProgress)
                .findFirst()
                .or(() -> waiting.stream().findFirst())
                .map(TreatmentSession::id)
                .orElse(null);
    }
}
