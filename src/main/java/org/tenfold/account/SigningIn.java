package org.tenfold.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.clinic.CurrentClinic;

/** Signing in and out, and being recognised in between. */
@ApplicationScoped
public class SigningIn {

    /** What came of an attempt: the token of a new sign-in, or none; {@code throttled} asks to wait. */
    public record Attempt(Optional<Token> token, boolean throttled) {}

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    SharedTablets tablets;

    @Inject
    Locking locking;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    SignInSettings settings;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentClinic clinic;

    @Inject
    Clock clock;

    /** Who holds this token, if it is good now. */
    @ActivateRequestContext
    @Transactional
    Optional<SignIn> current(Token token) {
        Instant now = clock.instant();
        Optional<SignIn> found = signIns.byToken(token).filter(signIn -> signIn.isGoodAt(now, settings));
        // On a tablet the time of each answer is kept, by KeepingThePlace.
        found.filter(signIn -> !signIn.isOnTablet() && signIn.isDueToBeNoted(now))
                .ifPresent(signIn -> signIn.seen(now));
        return found;
    }

    /**
     * Tries an address with a password. An unknown address costs the same time and gets the same answer as a wrong
     * password. What is known of the clinic comes only from the account, so the trail is written in a transaction of
     * its own.
     *
     * @param place the network address from which the attempt comes
     * @param browser what the browser says it is, to be shown in the list of sign-ins
     */
    public Attempt attempt(String address, String password, String place, String browser) {
        return attempt(address, password, place, browser, null);
    }

    /**
     * The same on what may be a shared tablet.
     *
     * @param tablet what the browser shows as the token of a tablet; null for nothing
     */
    Attempt attempt(String address, String password, String place, String browser, Token tablet) {
        if (!throttle.allows(Account.canonical(address), place)) {
            return new Attempt(Optional.empty(), true);
        }
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> accounts.byAddress(address));
        boolean right = passwords.matches(
                account.filter(Account::isOpen).map(Account::passwordHash).orElse(null), password);
        account.ifPresent(known -> clinic.enter(known.clinic().key()));
        if (right) {
            throttle.forget(account.orElseThrow().address());
        }
        Optional<Token> token = account.flatMap(known ->
                QuarkusTransaction.requiringNew().call(() -> right ? opened(known, browser, tablet) : failed(known)));
        return new Attempt(token, false);
    }

    private Optional<Token> failed(Account account) {
        trail.record(account.actor(), AuditAction.SIGN_IN_FAILED, AuditSubject.of("account", account.id()));
        return Optional.empty();
    }

    private Optional<Token> opened(Account account, String browser, Token tabletToken) {
        Account person = accounts.findById(account.id());
        Token token = Token.random();
        SignIn signIn = new SignIn(person, token, shortened(browser), clock.instant());
        signIns.persist(signIn);
        trail.record(person.actor(), AuditAction.SIGNED_IN, AuditSubject.of("account", person.id()));
        Optional.ofNullable(tabletToken)
                .flatMap(tablets::held)
                .filter(tablet -> tablet.serves(person))
                .ifPresent(tablet -> takeInHands(tablet, signIn));
        return Optional.of(token);
    }

    /** On a shared tablet: whoever was in on it is shut out, and what the person left on it before is over. */
    private void takeInHands(SharedTablet tablet, SignIn signIn) {
        Instant now = clock.instant();
        signIns.endOn(tablet.id(), signIn.account().id(), now);
        locking.others(tablet.id(), signIn.id());
        signIn.moveTo(tablet.id(), now);
        if (tablet.goesInto(signIn, now)) {
            trail.record(
                    signIn.account().actor(), AuditAction.TAKEN_OVER, AuditSubject.of("shared-tablet", tablet.id()));
        }
    }

    @Transactional
    public void out(SignIn signIn) {
        signIns.findByIdOptional(signIn.id()).ifPresent(open -> open.end(clock.instant()));
        trail.record(
                signIn.account().actor(),
                AuditAction.SIGNED_OUT,
                AuditSubject.of("account", signIn.account().id()));
    }

    private static String shortened(String browser) {
        if (browser == null) {
            return "";
        }
        return browser.length() > 200 ? browser.substring(0, 200) : browser;
    }
}
