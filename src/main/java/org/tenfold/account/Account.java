package org.tenfold.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.tenfold.audit.Actor;
import org.tenfold.clinic.Clinic;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.text.Language;

/**
 * A person's way into one clinic, in one role. It is invited, then activated by its owner with a password, and may be
 * disabled and enabled again. It is no clinical row: it must be found before anybody knows the clinic.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clinic_key", updatable = false)
    private Clinic clinic;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", updatable = false)
    private Role role;

    @Column(name = "name")
    private String name;

    @Column(name = "address", updatable = false)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Convert(converter = CodesColumn.class)
    @Column(name = "qualifications")
    private Set<String> qualifications;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "pin_hash")
    private String pinHash;

    @Column(name = "pin_set_at")
    private Instant pinSetAt;

    @Column(name = "invited_at", updatable = false)
    private Instant invitedAt;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    protected Account() {}

    /**
     * @param address the e-mail address with which the person signs in; unique over all clinics, kept in lower case
     * @param qualifications codes of the vocabulary of qualifications
     */
    public Account(
            Clinic clinic,
            Role role,
            String name,
            String address,
            Language language,
            Set<String> qualifications,
            Instant at) {
        this.clinic = clinic;
        this.role = role;
        this.name = name;
        this.address = canonical(address);
        this.language = language;
        this.qualifications = Set.copyOf(qualifications);
        this.invitedAt = at;
    }

    /** How an address is compared: without case and without surrounding space. */
    public static String canonical(String address) {
        return address.strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** The owner chose a password; from now on the account can sign in. A PIN of before is gone. */
    public void activate(String hash, Instant at) {
        if (isDisabled()) {
            throw new Refusal("linkIsSpent");
        }
        changePassword(hash);
        if (activatedAt == null) {
            this.activatedAt = at;
        }
    }

    /** A PIN stands for the password with which it was set, and goes with it. */
    public void changePassword(String hash) {
        this.passwordHash = hash;
        removePin();
    }

    void setPin(String hash, Instant at) {
        this.pinHash = hash;
        this.pinSetAt = at;
    }

    void removePin() {
        this.pinHash = null;
        this.pinSetAt = null;
    }

    /** From the next request on nobody gets in with this account. */
    public void disable(Instant at) {
        removePin();
        if (disabledAt == null) {
            this.disabledAt = at;
        }
    }

    public void enable() {
        this.disabledAt = null;
    }

    public void rename(String newName) {
        this.name = newName;
    }

    public void speak(Language spoken) {
        this.language = spoken;
    }

    public void qualify(Set<String> codes) {
        this.qualifications = Set.copyOf(codes);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Clinic clinic() {
        return clinic;
    }

    public Role role() {
        return role;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public Language language() {
        return language;
    }

    public Set<String> qualifications() {
        return qualifications;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean hasPin() {
        return pinHash != null;
    }

    String pinHash() {
        return pinHash;
    }

    /** Since when it has a PIN; null while it has none. */
    public Instant pinSetAt() {
        return pinSetAt;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant disabledAt() {
        return disabledAt;
    }

    public Instant activatedAt() {
        return activatedAt;
    }

    public boolean isActivated() {
        return activatedAt != null;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether the account may act today. */
    public boolean isOpen() {
        return isActivated() && !isDisabled();
    }

    public AccountStatus status() {
        if (isDisabled()) {
            return AccountStatus.DISABLED;
        }
        return isActivated() ? AccountStatus.ACTIVE : AccountStatus.INVITED;
    }

    public Actor actor() {
        return new Actor(id, name, role.code());
    }
}
