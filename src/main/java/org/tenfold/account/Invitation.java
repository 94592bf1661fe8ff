package org.tenfold.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A one-time link with which the owner of an account chooses his password. A newer link takes the older one's place. */
@Entity
@Table(name = "invitation")
public class Invitation {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    /** Null for the link of a fresh installation, with which the first clinic is made. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Invitation() {}

    Invitation(Account account, Token token, Instant at, Duration lasting) {
        this.account = account;
        this.tokenHash = token.hash();
        this.expiresAt = at.plus(lasting);
    }

    boolean isGoodAt(Instant at) {
        return usedAt == null && at.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
