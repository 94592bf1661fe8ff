package org.tenfold.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.tenfold.shared.rule.Refusal;

/** A session that was put off a moment ago goes back to its day, and what moved because of it goes back, too. */
@ApplicationScoped
public class PuttingBack {

    @Inject
    TreatmentSessions sessions;

    @Inject
    PlanShifts shifts;

    @Inject
    HealingThePlan healing;

    @Inject
    Event<SessionStays> stays;

    /** @throws Refusal when something has followed, so that the old days can no longer be had */
    @Transactional(Transactional.TxType.MANDATORY)
    public void back(TreatmentSession over) {
        TreatmentSession next = following(over);
        List<PlanShift> moved = shifts.becauseOf(over.id());
        if (!next.isPlanned() || !moved.stream().allMatch(PlanShift::stands)) {
            throw new Refusal("outcomeStays");
        }
        List<LocalDate> days = moved.stream().map(PlanShift::from).toList();
        if (!healing.areFree(over.course(), over.plannedOn(), days)) {
            throw new Refusal("outcomeStays");
        }
        moved.forEach(shift -> shift.session().moveBack(shift));
        moved.forEach(shifts::delete);
        sessions.delete(next);
        over.standAgain();
        stays.fire(new SessionStays(over));
    }

    private TreatmentSession following(TreatmentSession over) {
        return sessions.of(over.course().id()).stream()
                .filter(other -> other.number() == over.number() && other.attempt() == over.attempt() + 1)
                .findFirst()
                .orElseThrow(() -> new Refusal("outcomeStays"));
    }
}
