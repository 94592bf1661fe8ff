package org.tenfold.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Role;
import org.tenfold.child.CareTeam;
import org.tenfold.child.CareTeamMembership;
import org.tenfold.child.Child;
import org.tenfold.child.Guardianships;

/** Looks up who reads notes about a child, in three statements. */
@ApplicationScoped
public class Audiences {

    @Inject
    Accounts accounts;

    @Inject
    CareTeam careTeam;

    @Inject
    Guardianships guardianships;

    @Inject
    Clock clock;

    public Audience of(Child child, Account asking) {
        return new Audience(
                accounts.open(asking.clinic().key(), Role.DOCTOR),
                careTeam.currentOf(child.id()).stream()
                        .map(CareTeamMembership::member)
                        .distinct()
                        .toList(),
                guardianships.accountsGuarding(child.id(), asking.clinic().today(clock)));
    }
}
