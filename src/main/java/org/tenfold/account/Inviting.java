package org.tenfold.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tenfold.audit.Actor;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.clinic.Clinics;
import org.tenfold.clinic.CurrentClinic;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.text.Language;

/** Inviting people by one-time links, and taking the links up. */
@ApplicationScoped
public class Inviting {

    /** Who is invited as what. */
    public record Invited(Role role, String name, String address, Language language, Set<String> qualifications) {}

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    SignIns signIns;

    @Inject
    Clinics clinics;

    @Inject
    CurrentClinic currentClinic;

    @Inject
    Passwords passwords;

    @Inject
    InvitationMail mail;

    @Inject
    AuditTrail trail;

    @Inject
    SignInSettings settings;

    @Inject
    Clock clock;

    /**
     * Makes an account and the link with which its owner chooses a password; the link goes out by mail.
     *
     * @throws Refusal when the address already has an account
     */
    @Transactional
    public Token invite(Account by, Invited invited) {
        if (accounts.byAddress(invited.address()).isPresent()) {
            throw new Refusal("addressIsTaken");
        }
        Clinic clinic = clinics.findById(by.clinic().key());
        Account account = new Account(
                clinic,
                invited.role(),
                invited.name(),
                invited.address(),
                invited.language(),
                invited.qualifications(),
                clock.instant());
        accounts.persist(account);
        return link(by, account);
    }

    /** A new link for someone who lost the last one or forgot the password; older links no longer work. */
    @Transactional
    public Token inviteAgain(Account by, Account account) {
        if (account.isDisabled()) {
            throw new Refusal("accountIsDisabled");
        }
        invitations.spendAllOf(account.id(), clock.instant());
        return link(by, account);
    }

    private Token link(Account by, Account account) {
        Token token = Token.random();
        invitations.persist(new Invitation(account, token, clock.instant(), settings.invitation()));
        trail.record(by.actor(), AuditAction.INVITED, AuditSubject.of("account", account.id()));
        mail.send(account, token);
        return token;
    }

    /** Whether links are to be shown to whoever invites, because no mail leaves. */
    public boolean showsLinks() {
        return mail.isSilent();
    }

    /** The address that a person opens. */
    public String addressOf(Token token) {
        return mail.link(token);
    }

    /** The link of a fresh installation. It takes the place of earlier ones, and works while there is no clinic. */
    @Transactional
    public Token inviteTheFirst() {
        Instant now = clock.instant();
        invitations.spendAllForTheFirstClinic(now);
        Token token = Token.random();
        invitations.persist(new Invitation(null, token, now, Duration.ofDays(7)));
        return token;
    }

    /** What a link stands for, if it is still good. */
    @Transactional
    public Optional<Invitation> good(Token token) {
        return invitations.byToken(token).filter(invitation -> invitation.isGoodAt(clock.instant()));
    }

    /** Whether the link makes the first clinic: it is good, and there is none yet. */
    @Transactional
    boolean isFirst(Token token) {
        return clinics.count() == 0
                && good(token).filter(found -> found.account() == null).isPresent();
    }

    /**
     * The owner takes up his link: the password is set, and browsers that were signed in with an older one are out.
     *
     * @throws Refusal when the link has been used or is too old
     */
    public void activate(Token token, String password) {
        String hash = passwords.hash(password);
        Invitation invitation = QuarkusTransaction.requiringNew()
                .call(() -> good(token).filter(found -> found.account() != null))
                .orElseThrow(() -> new Refusal("linkIsSpent"));
        currentClinic.enter(invitation.account().clinic().key());
        QuarkusTransaction.requiringNew().run(() -> take(token, hash));
    }

    private void take(Token token, String hash) {
        Instant now = clock.instant();
        Account account = invitations.take(token, now).account();
        account.activate(hash, now);
        signIns.endAll(account.id(), null, now);
        trail.record(account.actor(), AuditAction.ACTIVATED, AuditSubject.of("account", account.id()));
    }

    /**
     * The first administrator takes up the link of a fresh installation: his clinic and his account are made.
     *
     * @throws Refusal when the link has been used or is too old
     */
    public void found(Token token, ClinicSettings clinicSettings, Invited administrator, String password) {
        String hash = passwords.hash(password);
        String key = "clinic-" + UUID.randomUUID().toString().substring(0, 8);
        currentClinic.enter(key);
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            if (invitations.take(token, now).account() != null || clinics.count() > 0) {
                throw new Refusal("linkIsSpent");
            }
            Clinic clinic = new Clinic(key, clinicSettings);
            clinics.persist(clinic);
            Account account = new Account(
                    clinic,
                    Role.ADMINISTRATOR,
                    administrator.name(),
                    administrator.address(),
                    administrator.language(),
                    Set.of(),
                    now);
            account.activate(hash, now);
            accounts.persist(account);
            Actor actor = account.actor();
            trail.record(actor, AuditAction.CREATED, AuditSubject.of("clinic", key));
            trail.record(actor, AuditAction.ACTIVATED, AuditSubject.of("account", account.id()));
        });
    }
}
