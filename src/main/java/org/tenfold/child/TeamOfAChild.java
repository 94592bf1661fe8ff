package org.tenfold.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;

/** The staff around a child, read once for all parts of a page that tell of it. */
@RequestScoped
public class TeamOfAChild {

    @Inject
    CareTeam careTeam;

    @Inject
    SignedIn signedIn;

    private final Map<UUID, List<CareTeam.Around>> read = new HashMap<>();

    /** Who treats the child now, those who do so longest first. */
    public List<Account> treating(Child child) {
        return around(child).stream()
                .map(CareTeam.Around::membership)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(CareTeamMembership::since).thenComparing(CareTeamMembership::id))
                .map(CareTeamMembership::member)
                .distinct()
                .toList();
    }

    /** The doctors of the clinic, all of whom see the child, by name. */
    public List<Account> doctors(Child child) {
        return around(child).stream()
                .map(CareTeam.Around::account)
                .filter(account -> account.role() == Role.DOCTOR && account.isOpen())
                .distinct()
                .toList();
    }

    private List<CareTeam.Around> around(Child child) {
        return read.computeIfAbsent(
                child.id(), id -> careTeam.around(id, signedIn.clinic().key()));
    }
}
