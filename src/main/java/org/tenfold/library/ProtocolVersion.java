package org.tenfold.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A published version, as it was on the day. It belongs to no clinic and never changes. */
@Entity
@Immutable
@Table(name = "protocol_version")
public class ProtocolVersion {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String slug;

    @Column(name = "version_number")
    private int number;

    private String sha256;

    private String body;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected ProtocolVersion() {}

    ProtocolVersion(String slug, int number, String sha256, String body, Instant at) {
        this.slug = slug;
        this.number = number;
        this.sha256 = sha256;
        this.body = body;
        this.publishedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public int number() {
        return number;
    }

    /** Fingerprint of the body. */
    public String sha256() {
        return sha256;
    }

    /** Canonical JSON, with its blocks resolved. */
    public String body() {
        return body;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    Published published() {
        return new Published(id, slug, number, sha256, publishedAt);
    }
}
