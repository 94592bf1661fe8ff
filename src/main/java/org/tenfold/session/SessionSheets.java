package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tenfold.child.RecordedCondition;
import org.tenfold.child.RecordedConditions;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.library.BodyMaps;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Step;
import org.tenfold.library.item.Variant;
import org.tenfold.library.rule.Rule;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;

/** Gathers what belongs on the sheet of a session, in a constant number of statements. */
@ApplicationScoped
class SessionSheets {

    @Inject
    TreatmentSessions sessions;

    @Inject
    Screenings screenings;

    @Inject
    RecordedConditions conditions;

    @Inject
    StepRuns runs;

    @Inject
    SessionPauses pauses;

    @Inject
    SessionReports reports;

    @Inject
    SessionAmendments amendments;

    @Inject
    HeardFromHome heard;

    @Inject
    Library library;

    SessionSheet of(TreatmentSession session, LocalDate today, ZoneId zone, Instant now) {
        Protocol protocol = library.version(session.course().edition());
        Variant variant = protocol.variant(session.course().variantId())
                .or(protocol::defaultVariant)
                .orElseThrow();
        List<TreatmentSession> ofCourse = sessions.of(session.course().id());
        List<Screening> checks = screenings.of(session.id());
        Optional<Screening> screening = checks.stream().reduce((earlier, later) -> later);
        List<TableStep> steps = steps(variant, session.child().ageOn(today));
        return new SessionSheet(
                session,
                protocol,
                variant,
                today,
                alerts(conditions.currentOf(session.child().id(), today)),
                steps,
                isAhead(session, today) ? heard.of(session.child().id(), today) : null,
                screening.orElse(null),
                checks,
                screening.filter(last -> last.isOf(today, zone)).isPresent(),
                screening.map(last -> struck(protocol, last)).orElse(List.of()),
                Hindrance.of(session, ofCourse, today).orElse(null),
                Hindrance.earlierOpen(session, ofCourse).orElse(null),
                following(session, ofCourse),
                new BodyMaps(protocol, library.zones()),
                running(session, protocol, steps, now),
                session.isHeld() || session.isToBeRepeated()
                        ? new Finished(session, reports.lastOf(session.id()).orElse(null), amendments.of(session.id()))
                        : null);
    }

    /** What was told from home matters until the session begins. */
    private static boolean isAhead(TreatmentSession session, LocalDate today) {
        return session.isPlanned() && !session.plannedOn().isAfter(today);
    }

    /** How far it is; null where it has not begun. */
    private Running running(TreatmentSession session, Protocol protocol, List<TableStep> steps, Instant now) {
        if (!session.isInProgress() && !session.isHeld()) {
            return null;
        }
        return new Running(
                session,
                protocol,
                steps.stream().filter(TableStep::isOffered).toList(),
                runs.of(session.id()),
                pauses.of(session.id()),
                session.isInProgress() ? now : session.endedAt());
    }

    /** What is on record of a child, in the words of the library. */
    List<Text> alerts(List<RecordedCondition> recorded) {
        return recorded.stream()
                .map(one -> one.kind() == RecordedCondition.Kind.DEVICE
                        ? library.devices().name(one.code())
                        : library.conditions().name(one.code()))
                .distinct()
                .toList();
    }

    private List<TableStep> steps(Variant variant, Age age) {
        List<TableStep> steps = new ArrayList<>();
        int number = 0;
        for (Step step : variant.steps()) {
            if (step.isOffered() && !step.isOfferedAt(age)) {
                continue;
            }
            number += step.isOffered() ? 1 : 0;
            steps.add(new TableStep(
                    step,
                    number,
                    step.position() == null ? null : library.positions().name(step.position()),
                    library.techniques().names(step.techniques()),
                    library.zones().names(step.zones())));
        }
        return steps;
    }

    private static List<Rule> struck(Protocol protocol, Screening screening) {
        return screening.struck().stream()
                .flatMap(id -> protocol.rule(id).stream())
                .toList();
    }

    private static TreatmentSession following(TreatmentSession session, List<TreatmentSession> ofCourse) {
        return ofCourse.stream()
                .filter(other -> other.number() == session.number() && other.attempt() == session.attempt() + 1)
                .findFirst()
                .orElse(null);
    }
}
