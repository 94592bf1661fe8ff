package org.tenfold.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.NotFound;

/** Which browsers of a clinic are shared tablets. */
@ApplicationScoped
public class TabletsOfTheClinic {

    @Inject
    SharedTablets tablets;

    @Inject
    SignIns signIns;

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Those of the administrator's clinic, the one used last first. */
    public List<SharedTablet> all(Account by) {
        return tablets.allOf(by.clinic().key());
    }

    public SharedTablet find(Account by, UUID id) {
        return tablets.of(by.clinic().key(), id).orElseThrow(NotFound::here);
    }

    /** From its next request on it opens to nobody by PIN, and whoever was signed in on it is out. */
    @Transactional
    public void revoke(Account by, UUID id) {
        end(by, find(by, id), null);
    }

    /**
     * The browser on which somebody is signed in becomes a shared tablet.
     *
     * @throws Refusal when it is one already
     */
    @Transactional
    Token register(SignIn here, String name) {
        if (here.isOnTablet()) {
            throw new Refusal("tabletIsShared");
        }
        SignIn signIn = signIns.findById(here.id());
        Account person = accounts.findById(here.account().id());
        Token token = Token.random();
        SharedTablet tablet = new SharedTablet(person, token, name, clock.instant());
        tablets.persist(tablet);
        tablets.flush();
        signIn.moveTo(tablet.id(), clock.instant());
        tablet.goesInto(signIn, clock.instant());
        trail.record(person.actor(), AuditAction.CREATED, AuditSubject.of("shared-tablet", tablet.id()));
        return token;
    }

    /** Whoever is signed in takes it back into his own hands: nobody else comes back on it. */
    @Transactional
    void giveUp(SignIn here) {
        tablets.of(here.account().clinic().key(), here.tabletId()).ifPresent(tablet -> {
            end(here.account(), tablet, here.id());
            signIns.findById(here.id()).moveTo(null, clock.instant());
        });
    }

    /** The name of the tablet on which somebody is signed in; null where it is none. */
    @Transactional
    String nameOf(SignIn here) {
        return here.isOnTablet()
                ? tablets.of(here.account().clinic().key(), here.tabletId())
                        .map(SharedTablet::name)
                        .orElse(null)
                : null;
    }

    private void end(Account by, SharedTablet tablet, UUID except) {
        Instant now = clock.instant();
        tablet.revoke(now);
        signIns.endAllOn(tablet.id(), except, now);
        trail.record(by.actor(), AuditAction.CANCELLED, AuditSubject.of("shared-tablet", tablet.id()));
    }
}
