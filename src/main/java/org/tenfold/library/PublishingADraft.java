package org.tenfold.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.shared.rule.Refusal;

/** Makes a working copy the next version of the clinic's own protocol; the copy is gone then. */
@ApplicationScoped
class PublishingADraft {

    @Inject
    ProtocolDrafts drafts;

    @Inject
    OwnVersions versions;

    @Inject
    OwnProtocols own;

    @Inject
    DraftDesk desk;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @throws Refusal when it has problems, changes nothing, or was changed since the page was shown */
    @Transactional
    OwnVersion publish(ProtocolDraft draft, String version, Account by) {
        WorkingCopies.unchanged(draft, version);
        if (!desk.problems(draft.content()).isEmpty()) {
            throw new Refusal("draftHasProblems");
        }
        List<Published> before = own.history(draft.slug());
        String sha256 = LibraryJson.sha256(draft.content().json());
        if (!before.isEmpty() && before.get(0).sha256().equals(sha256) && !isLookedThroughAnew(draft, before.get(0))) {
            throw new Refusal("draftChangesNothing");
        }
        int number = before.isEmpty() ? 1 : before.get(0).number() + 1;
        OwnVersion next = new OwnVersion(draft, number, sha256, by, clock.instant());
        versions.persist(next);
        drafts.delete(draft);
        trail.record(by.actor(), AuditAction.CREATED, AuditSubject.of("protocol", draft.slug()), "own-" + number);
        return next;
    }

    /** Whether it was looked through against another shipped version than what is published: that alone is worth a version. */
    private boolean isLookedThroughAnew(ProtocolDraft draft, Published last) {
        return !versions.findById(last.id()).shippedBase().equals(draft.shippedBase());
    }
}
