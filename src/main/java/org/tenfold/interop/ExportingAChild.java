package org.tenfold.interop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Child;
import org.tenfold.child.Sight;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.Page;

/**
 * A doctor, or a guardian, takes the record of a child along. Whoever was only lent something of the child takes nothing:
 * for him there is no export.
 */
@RequestScoped
class ExportingAChild {

    /** Nobody needs more by hand; a stolen sign-in gets no further. */
    static final int MOST_AN_HOUR = 40;

    @Inject
    VisibleChild visible;

    @Inject
    Courses courses;

    @Inject
    RecordArchive archive;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Inject
    Page page;

    /** The child, before its record is taken along; the trail keeps the look. */
    @Transactional(Transactional.TxType.MANDATORY)
    Child asked(String id) {
        return visible.viewed(id, "child", sight());
    }

    /** Writes the archive, and the trail keeps that it left. */
    @Transactional
    Extract write(String id, UnnamedFile file) {
        Child child = visible.of(id, sight());
        refuseOnATablet();
        long lately = trail.countSince(
                signedIn.id(), AuditAction.EXPORTED, clock.instant().minus(Duration.ofHours(1)));
        if (lately >= MOST_AN_HOUR) {
            throw new Refusal("tooManyExports");
        }
        trail.record(signedIn.actor(), AuditAction.EXPORTED, AuditSubject.ofChild("child", child.id(), child.id()));
        Extract extract = new Extract(
                child,
                courses.of(child.id()).stream()
                        .sorted(Comparator.comparing(Course::assignedAt))
                        .toList(),
                recipient(),
                clock.instant());
        archive.write(extract, file.toWrite());
        return extract;
    }

    Recipient recipient() {
        return new Recipient(
                signedIn.person(), page.language(), signedIn.clinic().zone());
    }

    /** What is kept on a shared tablet, everybody finds. */
    boolean isOnATablet() {
        return signedIn.isOnTablet();
    }

    private void refuseOnATablet() {
        if (isOnATablet()) {
            throw new Refusal("noExportOnATablet");
        }
    }

    /** Of a family, only guardians read the words of the staff. */
    private Sight sight() {
        return signedIn.role() == Role.PARENT ? Sight.WORDS : Sight.RECORD;
    }
}
