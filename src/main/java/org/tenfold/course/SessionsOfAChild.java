package org.tenfold.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All attempts of all courses of a child, read once for all parts of a page that tell of them. */
@RequestScoped
public class SessionsOfAChild {

    @Inject
    TreatmentSessions sessions;

    private final Map<UUID, List<TreatmentSession>> read = new HashMap<>();

    /** The newest day first, with course and masseur. */
    public List<TreatmentSession> of(UUID childId) {
        return read.computeIfAbsent(childId, sessions::allOf);
    }
}
