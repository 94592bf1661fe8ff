package org.tenfold.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tenfold.child.Child;
import org.tenfold.child.OwnGuardianships;
import org.tenfold.child.Sight;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.rule.Refusal;

/** The way of one of the family to the check-in of a child whose progress he sees. */
@RequestScoped
class FamilyOfAChild {

    @Inject
    VisibleChild visible;

    @Inject
    OwnGuardianships own;

    /** To read; "not found" for a child of whom he does not see so far. */
    Child viewed(String childId) {
        return visible.viewed(childId, "check-in", Sight.PROGRESS);
    }

    /** To answer. */
    Child answering(String childId) {
        Child child = visible.of(childId, Sight.PROGRESS);
        if (!answersFor(child.id())) {
            throw new Refusal("guardianOnlyReads");
        }
        return child;
    }

    boolean answersFor(UUID childId) {
        return own.all().stream()
                .anyMatch(one -> one.child().id().equals(childId) && one.reach().checksIn());
    }

    /** Whether he postpones sessions himself; whoever only helps asks the clinic. */
    boolean decidesFor(UUID childId) {
        return own.takesPart(childId);
    }
}
