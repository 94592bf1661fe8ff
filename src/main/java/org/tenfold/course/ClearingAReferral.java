package org.tenfold.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Moment;
import org.tenfold.library.rule.Rule;

/**
 * The check referred because of a condition that counts, and the course paused; a doctor who lets it go on in writing has
 * cleared that condition for this course. What nobody may set aside at assignment is not cleared so either.
 */
@ApplicationScoped
class ClearingAReferral {

    @Inject
    CourseOverrides overrides;

    @Inject
    TreatmentSessions sessions;

    @Inject
    WhatIsKnown known;

    @Inject
    Library library;

    /** To be asked while the course is still paused. */
    Optional<CourseOverride> of(Course course, Account by, String reason, LocalDate today, Instant now) {
        Protocol protocol = library.version(course.edition());
        return referringRule(course, protocol).flatMap(rule -> {
            Set<String> codes = new TreeSet<>(rule.recordedConditions());
            codes.retainAll(known.of(course.child(), today).conditions());
            codes.removeAll(neverSetAside(protocol));
            if (codes.isEmpty()) {
                return Optional.empty();
            }
            CourseOverride cleared = new CourseOverride(course, rule.id(), reason, codes, by, now);
            overrides.persist(cleared);
            return Optional.of(cleared);
        });
    }

    /** The rule of the check in whose words the course was paused. */
    private Optional<Rule> referringRule(Course course, Protocol protocol) {
        List<TreatmentSession> postponed = sessions.of(course.id()).stream()
                .filter(session -> session.outcomeRule() != null && session.outcomeReason() != null)
                .filter(session -> session.outcomeReason().equals(course.statusReason()))
                .sorted(Comparator.comparing(TreatmentSession::plannedOn).reversed())
                .toList();
        return postponed.stream().findFirst().flatMap(session -> protocol.rule(session.outcomeRule()));
    }

    private static Set<String> neverSetAside(Protocol protocol) {
        return protocol.rulesAt(Moment.ASSIGNMENT).stream()
                .filter(rule -> !rule.isOverridable())
                .flatMap(rule -> rule.recordedConditions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
