package org.tenfold.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.course.MovedWhy;
import org.tenfold.course.SessionsOfAChild;
import org.tenfold.library.Library;
import org.tenfold.session.PuttingOffASession;
import org.tenfold.session.Recorded;

/** Sessions get new days because of what the family told; whoever may not decide that himself asks the clinic for it. */
@ApplicationScoped
public class PostponingFromHome {

    @Inject
    CheckInsAtHand checkIns;

    @Inject
    SessionsOfAChild sessions;

    @Inject
    PuttingOffASession puttingOff;

    @Inject
    Library library;

    @Inject
    Event<PostponementAsked> asked;

    @Inject
    Clock clock;

    /** Whether anything was in the way; a second tap finds nothing there any more. */
    @Transactional
    public boolean postpone(Child child, Account by) {
        List<InTheWay> inTheWay = inTheWay(child, by);
        boolean moved = false;
        for (InTheWay one : inTheWay) {
            PuttingOffASession.Because why = new PuttingOffASession.Because(
                    one.ruleId(),
                    words(one, child, by),
                    isIll(child, by) ? MovedWhy.GUARDIAN_REPORTED_ILLNESS : MovedWhy.CHECK_POSTPONED);
            moved |= puttingOff.byTheFamily(one.session().id(), by, why, one.notBefore()) == Recorded.NOW;
        }
        return moved;
    }

    /** The same, for the clinic to decide. */
    @Transactional
    public boolean ask(Child child, Account by) {
        List<InTheWay> inTheWay = inTheWay(child, by);
        inTheWay.forEach(one -> asked.fire(
                new PostponementAsked(one.session(), one.ruleId(), words(one, child, by), by, clock.instant())));
        return !inTheWay.isEmpty();
    }

    private List<InTheWay> inTheWay(Child child, Account by) {
        LocalDate today = by.clinic().today(clock);
        return checkIns.on(child.id(), today)
                .map(told -> InTheWay.of(told, new ChildsCourses(sessions.of(child.id()), today)))
                .orElse(List.of());
    }

    private boolean isIll(Child child, Account by) {
        return checkIns.on(child.id(), by.clinic().today(clock))
                .filter(CheckIn::isIll)
                .isPresent();
    }

    private String words(InTheWay one, Child child, Account by) {
        WordsForTheClinic words = new WordsForTheClinic(by.clinic().language());
        return isIll(child, by) || one.ruleId() == null
                ? words.ill(one.notBefore())
                : library.version(one.session().course().edition())
                        .rule(one.ruleId())
                        .map(words::against)
                        .orElseGet(() -> words.ill(one.notBefore()));
    }
}
