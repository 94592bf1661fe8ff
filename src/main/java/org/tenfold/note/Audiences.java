package org.tenfold.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.Guardianship;
import org.tenfold.child.GuardianshipsOfAChild;
import org.tenfold.child.TeamOfAChild;

/** Looks up who reads notes about a child. */
@RequestScoped
public class Audiences {

    @Inject
    TeamOfAChild team;

    @Inject
    GuardianshipsOfAChild guardianships;

    @Inject
    Clock clock;

    public Audience of(Child child, Account asking) {
        return new Audience(
                asking.role() == Role.PARENT ? List.of() : team.doctors(child),
                team.treating(child),
                guardians(child, asking.clinic().today(clock)));
    }

    private List<Account> guardians(Child child, LocalDate today) {
        return guardianships.of(child.id()).stream()
                .filter(one -> one.reach().isOfGuardian() && one.isCurrentOn(today))
                .map(Guardianship::guardian)
                .distinct()
                .sorted(Comparator.comparing(Account::name).thenComparing(Account::id))
                .toList();
    }
}
