package org.tenfold.session;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What families told from home, whichever room keeps it. */
@ApplicationScoped
class HeardFromHome {

    @Inject
    @All
    List<ToldAtHome> told;

    Map<UUID, FromHome> of(Collection<UUID> children, LocalDate today) {
        Map<UUID, FromHome> heard = new HashMap<>();
        if (!children.isEmpty()) {
            told.forEach(one -> heard.putAll(one.of(children, today)));
        }
        return heard;
    }

    /** Null where nothing counts today. */
    FromHome of(UUID child, LocalDate today) {
        return of(List.of(child), today).get(child);
    }
}
