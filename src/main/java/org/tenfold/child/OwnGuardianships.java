package org.tenfold.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.SignedIn;

/** By what the signed-in person of a family sees children today, read once for all parts of a page. */
@RequestScoped
public class OwnGuardianships {

    @Inject
    Guardianships guardianships;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    private List<Guardianship> read;

    /** All, however far they reach, with the children, by given name. */
    public List<Guardianship> all() {
        if (read == null) {
            read = guardianships.currentOf(signedIn.id(), signedIn.clinic().today(clock), Sight.EXERCISES);
        }
        return read;
    }

    /** The children of whom he sees this. */
    public List<Child> children(Sight sight) {
        return all().stream()
                .filter(own -> own.reach().sees(sight))
                .map(Guardianship::child)
                .distinct()
                .toList();
    }

    /** The child, if he sees this of it. */
    Optional<Child> child(UUID childId, Sight sight) {
        return children(sight).stream()
                .filter(child -> child.id().equals(childId))
                .findFirst();
    }

    public boolean sees(UUID childId, Sight sight) {
        return child(childId, sight).isPresent();
    }

    /** Whether he guards the child and takes part, not only reads. */
    public boolean takesPart(UUID childId) {
        return all().stream().anyMatch(own -> own.child().id().equals(childId) && own.reach() == Reach.TAKES_PART);
    }
}
