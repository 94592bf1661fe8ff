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
        Optional<SignIn> found = signIns.byToken(token)
                .filter(signIn ->
                        signIn.isGoodAt(now, settings.idleOf(signIn.account().role()), settings.absolute()));
        found.filter(signIn -> signIn.isDueToBeNoted(now)).ifPresent(signIn -> signIn.seen(now));
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
        Optional<Token> token = account.flatMap(
                known -> QuarkusTransaction.requiringNew().call(() -> right ? opened(known, browser) : failed(known)));
        return new Attempt(token, false);
    }

    private Optional<Token> failed(Account account) {
        trail.record(account.actor(), AuditAction.SIGN_IN_FAILED, AuditSubject.of("account", account.id()));
        return Optional.empty();
    }

    private Optional<Token> opened(Account account, String browser) {
        Account person = accounts.findById(account.id());
        Token token = Token.random();
        signIns.persist(new SignIn(person, token, shortened(browser), clock.instant()));
        trail.record(person.actor(), AuditAction.SIGNED_IN, AuditSubject.of("account", person.id()));
        return Optional.of(token);
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
