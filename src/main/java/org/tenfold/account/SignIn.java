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
 * at the latest after its absolute limit. On a shared tablet it is locked instead of ended when it lies untouched: its
 * token opens nothing until its owner comes back by PIN, and then it has another one.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {

    /** The time of the last request is written at most this often, so that reading pages does not write rows. */
    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    static final int WRONG_PINS_AT_MOST = 5;

    private static final String FIRST_PAGE = "/";

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "token_hash")
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

    /** The shared tablet on which it is; null on a browser of one's own. */
    @Column(name = "tablet_id")
    private UUID tabletId;

    @Column(name = "locked_at")
    private Instant lockedAt;

    /** The page that the tablet showed last. */
    @Column(name = "place")
    private String place;

    /** Whether that page is a step of a session that this person carries out. */
    @Column(name = "hands_busy")
    private boolean handsBusy;

    @Column(name = "wrong_pins")
    private int wrongPins;

    protected SignIn() {}

    SignIn(Account account, Token token, String browser, Instant at) {
        this.account = account;
        this.tokenHash = token.hash();
        this.browser = browser;
        this.startedAt = at;
        this.lastSeenAt = at;
    }

    /** Whether a request at this time still counts as signed in. */
    boolean isGoodAt(Instant at, SignInSettings limits) {
        if (endedAt != null || !account.isOpen()) {
            return false;
        }
        Duration longest = limits.absolute();
        if (!isOnTablet()) {
            return at.isBefore(lastSeenAt.plus(limits.idleOf(account.role()))) && at.isBefore(startedAt.plus(longest));
        }
        Duration byPin = account.clinic().tabletRules().longest();
        return at.isBefore(startedAt.plus(byPin.compareTo(longest) < 0 ? byPin : longest));
    }

    /** Whether the tablet has lain untouched for so long that it must not show this person's pages any more. */
    boolean isUntouchedAt(Instant at) {
        return !at.isBefore(lastSeenAt.plus(account.clinic().tabletRules().rest(handsBusy)));
    }

    /** The browser becomes a shared tablet, or (null) is none any more. */
    void moveTo(UUID tablet, Instant at) {
        this.tabletId = tablet;
        this.lastSeenAt = at;
    }

    void lock(Instant at) {
        if (lockedAt == null) {
            this.lockedAt = at;
        }
    }

    /**
     * Its owner comes back, with a token that nobody has seen before.
     *
     * @param fromAnother whether another person had the tablet meanwhile
     * @return where he goes on: on his page of before, unless it was another's tablet meanwhile
     */
    String unlock(Token fresh, Instant at, boolean fromAnother) {
        String path = place == null || fromAnother ? FIRST_PAGE : place;
        this.tokenHash = fresh.hash();
        this.lockedAt = null;
        this.lastSeenAt = at;
        this.handsBusy = false;
        this.place = null;
        this.wrongPins = 0;
        return path;
    }

    void countWrongPin() {
        this.wrongPins++;
    }

    int pinsLeft() {
        return Math.max(0, WRONG_PINS_AT_MOST - wrongPins);
    }

    /** Whether a PIN opens it; else it takes the password. */
    boolean takesPin() {
        return isOnTablet() && account.hasPin() && pinsLeft() > 0;
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

    boolean isOnTablet() {
        return tabletId != null;
    }

    UUID tabletId() {
        return tabletId;
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    boolean isEnded() {
        return endedAt != null;
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
