package org.tenfold.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Child;
import org.tenfold.shared.rule.Refusal;

/** Writes measurements and amendments; each leaves its line on the trail. Whoever records may see the child's record. */
@ApplicationScoped
public class RecordingMeasurements {

    @Inject
    Measurements measurements;

    @Inject
    WhatIsFollowed followed;

    @Inject
    WhoMeasures who;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Keeps what was found; what stands there already word for word, as after a second tap, is not kept twice. */
    @Transactional
    public List<Measurement> record(Child child, List<Observation> found, Account by) {
        found.forEach(one -> refuseUnlessMayRecord(one.measure(), one.takenOn(), by));
        List<Measurement> known = knownOn(child, found);
        List<WhatIsFollowed.InACourse> open = followed.inOpenCoursesOf(child.id());
        Instant now = clock.instant();
        return found.stream()
                .filter(one -> known.stream().noneMatch(one::saysTheSameAs))
                .map(one -> keep(new Measurement(child, courseFollowing(one.measure(), open), one, by, now), by))
                .toList();
    }

    @Transactional
    public Measurement amend(Measurement measurement, Correction correction, Account by) {
        refuseUnlessMayRecord(measurement.measure(), correction.takenOn(), by);
        if (measurements.isAmended(measurement.id())) {
            throw new Refusal("measurementIsCorrectedAlready");
        }
        Measurement amendment = measurement.amendment(correction, by, clock.instant());
        try {
            measurements.persistAndFlush(amendment);
        } catch (PersistenceException twoAtTheSameMoment) {
            throw new Refusal("measurementIsCorrectedAlready");
        }
        trail.record(by.actor(), AuditAction.CHANGED, subject(amendment), amendment.measure());
        return amendment;
    }

    private void refuseUnlessMayRecord(String measure, LocalDate takenOn, Account by) {
        boolean his =
                who.recordedBy(by.role()).stream().anyMatch(term -> term.code().equals(measure));
        if (!his) {
            throw new Refusal("measureIsNotYours");
        }
        if (takenOn.isAfter(by.clinic().today(clock))) {
            throw new Refusal("measuredInTheFuture");
        }
    }

    private List<Measurement> knownOn(Child child, List<Observation> found) {
        List<String> measures =
                found.stream().map(Observation::measure).distinct().toList();
        List<LocalDate> days = found.stream()
                .map(Observation::takenOn)
                .sorted(Comparator.naturalOrder())
                .toList();
        return days.isEmpty()
                ? List.of()
                : measurements.between(child.id(), measures, days.get(0), days.get(days.size() - 1));
    }

    private static UUID courseFollowing(String measure, List<WhatIsFollowed.InACourse> open) {
        return open.stream()
                .filter(one -> one.follows(measure))
                .map(one -> one.course().id())
                .findFirst()
                .orElse(null);
    }

    private Measurement keep(Measurement measurement, Account by) {
        measurements.persist(measurement);
        trail.record(by.actor(), AuditAction.CREATED, subject(measurement), measurement.measure());
        return measurement;
    }

    private static AuditSubject subject(Measurement measurement) {
        return AuditSubject.ofChild(
                "measurement", measurement.id(), measurement.child().id());
    }
}
