package org.tenfold.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.library.item.Disagreement;

/** How the clinic reads what the sources disagree about, and how its medical lead chooses another reading. */
@ApplicationScoped
class ReadingsOfTheClinic {

    @Inject
    LibraryOfTheClinic library;

    @Inject
    ClinicReadings readings;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Whatever of the library a clinic may choose, by number. */
    List<ReadingTopic> topics() {
        List<ClinicReading> history = readings.history();
        Map<String, List<ClinicReading>> choices =
                history.stream().collect(Collectors.groupingBy(ClinicReading::disagreement));
        Map<String, List<Protocol>> places = new TreeMap<>();
        for (Protocol protocol : library.read(ClinicReadings.inForce(history))) {
            protocol.settable()
                    .forEach(dispute -> places.computeIfAbsent(dispute.id(), none -> new ArrayList<>())
                            .add(protocol));
        }
        return places.entrySet().stream()
                .map(place -> topic(place.getKey(), place.getValue(), choices.getOrDefault(place.getKey(), List.of())))
                .toList();
    }

    private static ReadingTopic topic(String id, List<Protocol> places, List<ClinicReading> choices) {
        Protocol first = places.get(0);
        Disagreement dispute = first.settable().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new ReadingTopic(dispute, places, first.readings().get(id), choices);
    }

    Optional<ReadingTopic> topic(String id) {
        return topics().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** From now on courses are assigned with this reading; those that were assigned before keep theirs. */
    @Transactional
    void choose(ReadingTopic topic, String value, String reason, Account by) {
        readings.persist(new ClinicReading(topic.id(), value, reason, by, clock.instant()));
        trail.record(by.actor(), AuditAction.DECIDED, AuditSubject.of("reading", topic.id()));
    }
}
