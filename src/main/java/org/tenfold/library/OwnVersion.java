package org.tenfold.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.shared.store.ClinicRecord;

/** A version that a clinic has published of a protocol of its own, as it was on the day. It never changes. */
@Entity
@Table(name = "own_version")
public class OwnVersion extends ClinicRecord {

    @Column(name = "slug", updatable = false)
    private String slug;

    @Column(name = "origin", updatable = false)
    private String origin;

    @Column(name = "shipped_base", updatable = false)
    private UUID shippedBase;

    @Column(name = "version_number", updatable = false)
    private int number;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "body", updatable = false)
    private String body;

    @Column(name = "published_by", updatable = false)
    private UUID publishedBy;

    @Column(name = "published_by_name", updatable = false)
    private String publishedByName;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    protected OwnVersion() {}

    OwnVersion(ProtocolDraft draft, int number, String sha256, Account by, Instant at) {
        this.slug = draft.slug();
        this.origin = draft.origin();
        this.shippedBase = draft.shippedBase();
        this.number = number;
        this.sha256 = sha256;
        this.body = draft.content().json();
        this.publishedBy = by.id();
        this.publishedByName = by.name();
        this.publishedAt = at;
    }

    public String slug() {
        return slug;
    }

    /** The slug of the shipped protocol that it goes back to. */
    public String origin() {
        return origin;
    }

    /** The shipped version against which it was looked through when it was published. */
    public UUID shippedBase() {
        return shippedBase;
    }

    public int number() {
        return number;
    }

    public String sha256() {
        return sha256;
    }

    /** Canonical JSON, with its blocks resolved. */
    public String body() {
        return body;
    }

    public UUID publishedBy() {
        return publishedBy;
    }

    public String publishedByName() {
        return publishedByName;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
