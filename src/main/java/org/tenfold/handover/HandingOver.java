package org.tenfold.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Child;
import org.tenfold.child.Children;

/** Who treats a child leaves a line for whoever treats it next. The line before stays readable. */
@ApplicationScoped
public class HandingOver {

    @Inject
    HandoverLines lines;

    @Inject
    Children children;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Whether a person of this role reads and writes handovers: those who treat, never the family. */
    public static boolean isFor(Account person) {
        return person.role() == Role.MASSEUR || person.role() == Role.DOCTOR;
    }

    /** Saying the same again changes nothing. The child is held, so that one line is in force. */
    @Transactional
    public void write(Child child, String words, Account by) {
        children.findById(child.id(), LockModeType.PESSIMISTIC_WRITE);
        Optional<HandoverLine> before = lines.inForce(child.id());
        if (before.map(HandoverLine::words).orElse("").equals(words)) {
            return;
        }
        Instant now = clock.instant();
        before.ifPresent(line -> line.replace(now));
        HandoverLine line = new HandoverLine(child, words, by, now);
        lines.persist(line);
        trail.record(by.actor(), AuditAction.CHANGED, AuditSubject.ofChild("handover", line.id(), child.id()));
    }
}
