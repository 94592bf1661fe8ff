package org.tenfold.relative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Inviting;
import org.tenfold.account.Role;
import org.tenfold.account.Token;
import org.tenfold.child.Child;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Guardianships;
import org.tenfold.child.KeepingTheRecord;
import org.tenfold.child.Reach;
import org.tenfold.child.Relation;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.text.Language;

/** Lets a grandparent, a nanny or somebody else help with a child, by an account of his own and until a day. */
@ApplicationScoped
public class InvitingARelative {

    /** So many at a time are enough for a child; more is a slip, or somebody else's mischief. */
    static final int MOST_AT_A_TIME = 10;

    /** Who is invited, with what reach and until when. */
    public record Invited(
            String name, String address, Language language, Relation relation, Reach reach, LocalDate until) {}

    /**
     * What was lent.
     *
     * @param link with which the account is opened; null where the person has one already
     */
    public record Lent(Guardianship access, Token link) {}

    @Inject
    Accounts accounts;

    @Inject
    Guardianships guardianships;

    @Inject
    KeepingTheRecord keeping;

    @Inject
    Inviting inviting;

    @Inject
    Event<RelativeInvited> told;

    @Inject
    Clock clock;

    /** @throws Refusal for what {@link #against} says */
    @Transactional
    public Lent invite(Child child, Invited invited, Account by) {
        against(child, invited, by).ifPresent(reason -> {
            throw new Refusal(reason);
        });
        Optional<Account> known = accounts.byAddress(invited.address());
        Token link = known.isPresent()
                ? null
                : inviting.invite(
                        by,
                        new Inviting.Invited(
                                Role.PARENT, invited.name(), invited.address(), invited.language(), Set.of()));
        Account relative = known.or(() -> accounts.byAddress(invited.address())).orElseThrow();
        Guardianship lent =
                Guardianship.lent(child, relative, invited.relation(), invited.reach(), today(by), invited.until(), by);
        keeping.lend(lent, by);
        told.fire(new RelativeInvited(lent, link != null, by));
        return new Lent(lent, link);
    }

    /** Why this person cannot be invited, as the name of a refusal. */
    Optional<String> against(Child child, Invited invited, Account by) {
        LocalDate today = today(by);
        List<Guardianship> around = guardianships.of(child.id()).stream()
                .filter(one -> !one.isOverOn(today))
                .toList();
        if (around.stream().filter(one -> !one.reach().isOfGuardian()).count() >= MOST_AT_A_TIME) {
            return Optional.of("enoughRelatives");
        }
        Optional<Account> known = accounts.byAddress(invited.address());
        if (known.filter(account -> !mayHelp(account, by)).isPresent()) {
            return Optional.of("addressIsNotForRelatives");
        }
        boolean already = known.stream()
                .anyMatch(account ->
                        around.stream().anyMatch(one -> one.guardian().id().equals(account.id())));
        return already ? Optional.of("helpsAlready") : Optional.empty();
    }

    /**
     * A new link for somebody who has not opened his account yet.
     *
     * @throws Refusal once he has, and where the account leads to another child too: that link is for the clinic to give
     */
    @Transactional
    public Token linkAgain(Guardianship lent, Account by) {
        if (!mayHaveALink(lent, by)) {
            throw new Refusal("linkIsForTheClinicToGive");
        }
        return inviting.inviteAgain(by, lent.guardian());
    }

    boolean mayHaveALink(Guardianship lent, Account by) {
        Account relative = lent.guardian();
        return lent.isCurrentOn(today(by))
                && !relative.isActivated()
                && !relative.isDisabled()
                && !guardianships.knowsAnotherThan(lent.child().id(), relative.id());
    }

    private static boolean mayHelp(Account account, Account by) {
        return account.role() == Role.PARENT
                && !account.isDisabled()
                && account.clinic().key().equals(by.clinic().key());
    }

    private LocalDate today(Account by) {
        return by.clinic().today(clock);
    }
}
