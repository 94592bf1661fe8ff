package org.tenfold.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.web.NotFound;

/** The protocols on which the medical lead works, and what he does with them before they are published. */
@ApplicationScoped
class WorkingCopies {

    private static final String TYPE = "working-copy";

    @Inject
    ProtocolDrafts drafts;

    @Inject
    ProtocolVersions shipped;

    @Inject
    OwnVersions own;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    ProtocolDraft find(String id) {
        return drafts.findByIdOptional(NotFound.unlessId(id)).orElseThrow(NotFound::here);
    }

    Optional<ProtocolDraft> of(String slug) {
        return drafts.of(slug);
    }

    /**
     * To complete a draft, or to change what the clinic has published, under the same name. Where there is a working copy
     * already, it goes on.
     *
     * @throws Refusal for a shipped protocol that is complete
     */
    @Transactional
    ProtocolDraft nextOf(Protocol protocol, Account by) {
        if (!protocol.isDraft() && !protocol.isOwn()) {
            throw new Refusal("shippedProtocolIsCopied");
        }
        return of(protocol.slug()).orElseGet(() -> begin(protocol, protocol.slug(), body(protocol.versionId()), by));
    }

    /** A variant of the clinic's own, under another name. */
    @Transactional
    ProtocolDraft copy(Protocol protocol, String slug, Text title, Account by) {
        ObjectNode named = LibraryJson.object();
        named.put("en", title.en()).put("ru", title.ru());
        return begin(protocol, slug, body(protocol.versionId()).named(slug, named), by);
    }

    private ProtocolDraft begin(Protocol protocol, String slug, DraftBody body, Account by) {
        UUID from = protocol.versionId();
        ProtocolDraft draft =
                new ProtocolDraft(slug, protocol.countsAs(), from, shippedBase(protocol), body, by, clock.instant());
        drafts.persist(draft);
        trail.record(by.actor(), AuditAction.CREATED, AuditSubject.of(TYPE, draft.id()));
        return draft;
    }

    private UUID shippedBase(Protocol protocol) {
        return protocol.isOwn() ? own.findById(protocol.versionId()).shippedBase() : protocol.versionId();
    }

    /** The version that it was copied from. */
    DraftBody base(ProtocolDraft draft) {
        return body(draft.basedOn());
    }

    DraftBody body(UUID versionId) {
        return shipped.findByIdOptional(versionId)
                .map(ProtocolVersion::body)
                .or(() -> own.findByIdOptional(versionId).map(OwnVersion::body))
                .map(DraftBody::of)
                .orElseThrow(NotFound::here);
    }

    @Transactional
    void edit(ProtocolDraft draft, DraftBody content, Account by) {
        draft.edit(content, by, clock.instant());
        trail.record(by.actor(), AuditAction.CHANGED, AuditSubject.of(TYPE, draft.id()));
    }

    /** The lead has looked it through against the newest shipped version; nobody is told of that one any more. */
    @Transactional
    void lookedThrough(ProtocolDraft draft, NewerEdition newer, Account by) {
        draft.lookedThrough(newer.newest().id(), by, clock.instant());
        trail.record(
                by.actor(),
                AuditAction.CHANGED,
                AuditSubject.of(TYPE, draft.id()),
                newer.newest().slug() + "-" + newer.newest().number());
    }

    /** @throws Refusal when it was changed since the page was shown */
    @Transactional
    void discard(ProtocolDraft draft, String version, Account by) {
        unchanged(draft, version);
        drafts.delete(draft);
        trail.record(by.actor(), AuditAction.CANCELLED, AuditSubject.of(TYPE, draft.id()));
    }

    /** @throws Refusal when it was changed since the page was shown */
    static void unchanged(ProtocolDraft draft, String version) {
        if (!String.valueOf(draft.version()).equals(version)) {
            throw new Refusal("changedMeanwhile");
        }
    }
}
