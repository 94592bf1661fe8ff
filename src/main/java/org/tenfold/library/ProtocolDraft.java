package org.tenfold.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.shared.store.ClinicRecord;

/**
 * A protocol on which the clinic's medical lead works. Nothing of it is in force before it is published; a clinic has at
 * most one working copy of each protocol.
 */
@Entity
@Table(name = "protocol_draft")
public class ProtocolDraft extends ClinicRecord {

    @Column(name = "slug", updatable = false)
    private String slug;

    @Column(name = "origin", updatable = false)
    private String origin;

    @Column(name = "based_on", updatable = false)
    private UUID basedOn;

    @Column(name = "shipped_base")
    private UUID shippedBase;

    @Column(name = "body")
    private String body;

    @Column(name = "edited_by")
    private UUID editedBy;

    @Column(name = "edited_by_name")
    private String editedByName;

    @Column(name = "edited_at")
    private Instant editedAt;

    protected ProtocolDraft() {}

    /**
     * @param slug under which it will be published
     * @param origin the slug of the shipped protocol that it goes back to
     * @param basedOn the version that was copied
     * @param shippedBase the shipped version against which that one was last looked through
     */
    ProtocolDraft(
            String slug, String origin, UUID basedOn, UUID shippedBase, DraftBody content, Account by, Instant at) {
        this.slug = slug;
        this.origin = origin;
        this.basedOn = basedOn;
        this.shippedBase = shippedBase;
        edit(content, by, at);
    }

    void edit(DraftBody content, Account by, Instant at) {
        this.body = content.json();
        this.editedBy = by.id();
        this.editedByName = by.name();
        this.editedAt = at;
    }

    /** It was looked through against a newer shipped version, and says of it what it should. */
    void lookedThrough(UUID shipped, Account by, Instant at) {
        this.shippedBase = shipped;
        edit(content(), by, at);
    }

    DraftBody content() {
        return DraftBody.of(body);
    }

    public DraftHead head() {
        return content().head();
    }

    public String slug() {
        return slug;
    }

    public String origin() {
        return origin;
    }

    public UUID basedOn() {
        return basedOn;
    }

    /** The shipped version against which it was last looked through. */
    public UUID shippedBase() {
        return shippedBase;
    }

    public UUID editedBy() {
        return editedBy;
    }

    public String editedByName() {
        return editedByName;
    }

    public Instant editedAt() {
        return editedAt;
    }
}
