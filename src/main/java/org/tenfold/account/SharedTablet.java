package org.tenfold.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.tenfold.clinic.Clinic;

/**
 * A tablet that lies in a treatment room and goes from hand to hand. Whoever signed in on it with his password may come
 * back by PIN, until it is revoked. It is no clinical row: it must be found before anybody knows the clinic.
 */
@Entity
@Table(name = "shared_tablet")
public class SharedTablet {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clinic_key", updatable = false)
    private Clinic clinic;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    private UUID registeredBy;

    @Column(name = "registered_by_name", updatable = false)
    private String registeredByName;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "in_hands_of")
    private UUID inHandsOf;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected SharedTablet() {}

    SharedTablet(Account by, Token token, String name, Instant at) {
        this.clinic = by.clinic();
        this.tokenHash = token.hash();
        this.name = name;
        this.registeredAt = at;
        this.registeredBy = by.id();
        this.registeredByName = by.name();
        this.lastUsedAt = at;
    }

    /** Whether it is known to this clinic, so that its people come back by PIN. */
    boolean serves(Account person) {
        return !isRevoked() && clinic.key().equals(person.clinic().key());
    }

    /** Someone works on it now. Answers whether it was in the hands of another one before. */
    boolean goesInto(SignIn hands, Instant at) {
        boolean fromAnother = inHandsOf != null && !inHandsOf.equals(hands.id());
        this.inHandsOf = hands.id();
        this.lastUsedAt = at;
        return fromAnother;
    }

    /** From the next request on it is a browser like any other, and nobody is signed in on it. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            this.revokedAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public Clinic clinic() {
        return clinic;
    }

    public String name() {
        return name;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public String registeredByName() {
        return registeredByName;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
