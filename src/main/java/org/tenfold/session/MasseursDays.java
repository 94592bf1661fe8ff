package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.child.Guardianships;
import org.tenfold.child.RecordedCondition;
import org.tenfold.child.RecordedConditions;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.handover.HandoverLine;
import org.tenfold.handover.HandoverLines;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;

/** Gathers the day of a masseur in as many statements for many children as for one. */
@ApplicationScoped
class MasseursDays {

    /** What has run for longer has been forgotten, and is for its own masseur to settle. */
    private static final int DAYS_BACK = 1;

    @Inject
    TreatmentSessions sessions;

    @Inject
    RecordedConditions conditions;

    @Inject
    Guardianships guardianships;

    @Inject
    HandoverLines handovers;

    @Inject
    HeardFromHome heard;

    @Inject
    SessionSheets sheets;

    @Inject
    Library library;

    /** What is known of the children of a day, by child. */
    private record Known(
            Map<UUID, List<RecordedCondition>> recorded, Map<UUID, String> handovers, Map<UUID, FromHome> fromHome) {}

    /** @param now on the clinic's wall */
    MasseursDay of(UUID masseurId, LocalDate day, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        List<TreatmentSession> ofDay = sessions.ofDay(masseurId, day);
        List<TreatmentSession> open = day.equals(today) ? leftOpen(masseurId, today) : List.of();
        List<TreatmentSession> beside =
                day.equals(today) ? sessions.runningBeside(masseurId, today.minusDays(DAYS_BACK)) : List.of();
        List<UUID> children = Stream.of(open, ofDay, beside)
                .flatMap(List::stream)
                .map(session -> session.child().id())
                .distinct()
                .toList();
        Known known = known(children, day, today);
        UUID next = day.equals(today) ? next(Stream.concat(open.stream(), ofDay.stream()), now) : null;
        return new MasseursDay(
                day,
                today,
                cards(open, known, now, next),
                CardsTogether.of(cards(ofDay, known, now, next), guardians(children, day)),
                cards(beside, known, now, null));
    }

    /** While a course waits for a doctor there is nothing to say about its sessions. */
    private List<TreatmentSession> leftOpen(UUID masseurId, LocalDate today) {
        return sessions.overdue(masseurId, today).stream()
                .filter(session -> session.isInProgress() || session.course().status() != CourseStatus.PAUSED)
                .toList();
    }

    private Known known(List<UUID> children, LocalDate day, LocalDate today) {
        return new Known(
                conditions.currentOf(children, today).stream()
                        .collect(Collectors.groupingBy(one -> one.child().id())),
                handovers.inForce(children).stream()
                        .collect(Collectors.toMap(line -> line.child().id(), HandoverLine::words)),
                day.equals(today) ? heard.of(children, today) : Map.of());
    }

    private Map<UUID, Set<UUID>> guardians(List<UUID> children, LocalDate day) {
        return guardianships.guarding(children, day).stream()
                .collect(Collectors.groupingBy(
                        one -> one.child().id(),
                        Collectors.mapping(one -> one.guardian().id(), Collectors.toSet())));
    }

    private List<TodayCard> cards(List<TreatmentSession> of, Known known, LocalDateTime now, UUID next) {
        return of.stream().map(session -> card(session, known, now, next)).toList();
    }

    private TodayCard card(TreatmentSession session, Known known, LocalDateTime now, UUID next) {
        LocalDate today = now.toLocalDate();
        Protocol protocol = library.version(session.course().edition());
        UUID child = session.child().id();
        return new TodayCard(
                session,
                protocol.title(),
                today,
                DayState.of(session, today, now.toLocalTime()),
                AgeBand.of(
                                protocol,
                                session.child().ageOn(today),
                                session.child().correctedAgeOn(today))
                        .orElse(null),
                sheets.alerts(known.recorded().getOrDefault(child, List.of())),
                known.handovers().get(child),
                session.isHeld() ? null : known.fromHome().get(child),
                session.id().equals(next));
    }

    /** What has begun comes first, then what waits longest. */
    private static UUID next(Stream<TreatmentSession> inOrder, LocalDateTime now) {
        List<TreatmentSession> waiting = inOrder.filter(
                        session -> DayState.of(session, now.toLocalDate(), now.toLocalTime())
                                .isToDo())
                .toList();
        return waiting.stream()
                .filter(TreatmentSession::isInProgress)
                .findFirst()
                .or(() -> waiting.stream().findFirst())
                .map(TreatmentSession::id)
                .orElse(null);
    }
}
