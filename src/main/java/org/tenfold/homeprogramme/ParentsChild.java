package org.tenfold.homeprogramme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Child;
import org.tenfold.child.Guardianship;
import org.tenfold.child.OwnGuardianships;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.NotFound;

/** The way of a parent's page to a child that he guards today. */
@RequestScoped
class ParentsChild {

    /** @param takesPart whether he writes; otherwise he only reads */
    record Guarded(Child child, boolean takesPart) {

        /** @throws Refusal for one who only reads */
        Child toWriteOf() {
            if (!takesPart) {
                throw new Refusal("guardianOnlyReads");
            }
            return child;
        }
    }

    @Inject
    OwnGuardianships own;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    /** "Not found" for a child that he does not guard. */
    Guarded of(UUID childId) {
        List<Guardianship> mine = own.all().stream()
                .filter(guardianship -> guardianship.child().id().equals(childId))
                .toList();
        if (mine.isEmpty()) {
            throw NotFound.here();
        }
        return new Guarded(
                mine.get(0).child(),
                mine.stream().anyMatch(guardianship -> guardianship.reach().doesExercises()));
    }

    LocalDate today() {
        return signedIn.clinic().today(clock);
    }
}
