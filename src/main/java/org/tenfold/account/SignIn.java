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

/**
 * An account being signed in on one browser. It ends by sign-out, by being revoked, after a time without a request, and
 * at the latest after its absolute limit.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {

    /** The time of the last request is written at most this often, so that reading pages does not write rows. */
    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @Column(name = "browser", updatable = false)
    private String browser;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SignIn() {}

    SignIn(Account account, Token token, String browser, Instant at) {
        this.account = account;
        this.tokenHash = token.hash();
        this.browser = browser;
        this.startedAt = at;
        this.lastSeenAt = at;
    }

    /** Whether a request at this time still counts as signed in. */
    boolean isGoodAt(Instant at, Duration idle, Duration absolute) {
        return endedAt == null
                && account.isOpen()
                && at.isBefore(lastSeenAt.plus(idle))
                && at.isBefore(startedAt.plus(absolute));
    }

    boolean isDueToBeNoted(Instant at) {
        return at.isAfter(lastSeenAt.plus(NOTED_EVERY));
    }

    void seen(Instant at) {
        this.lastSeenAt = at;
    }

    void end(Instant at) {
        if (endedAt == null) {
            this.endedAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public String browser() {
        return browser;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }
}
