package org.tenfold.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All who reach into a child's record because of the family, read once for all parts of a page that tell of them. */
@RequestScoped
public class GuardianshipsOfAChild {

    @Inject
    Guardianships guardianships;

    private final Map<UUID, List<Guardianship>> read = new HashMap<>();

    /** Also those that are over. */
    public List<Guardianship> of(UUID childId) {
        return read.computeIfAbsent(childId, guardianships::of);
    }

    /** Those that were lent to relatives and others who help. */
    public List<Guardianship> lentOf(UUID childId) {
        return of(childId).stream().filter(one -> !one.reach().isOfGuardian()).toList();
    }
}
