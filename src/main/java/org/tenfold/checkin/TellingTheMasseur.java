package org.tenfold.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tenfold.session.FromHome;
import org.tenfold.session.ToldAtHome;

/** Puts what families told from home on the masseur's day and beside his check. */
@ApplicationScoped
class TellingTheMasseur implements ToldAtHome {

    @Inject
    CheckInsAtHand checkIns;

    @Override
    public Map<UUID, FromHome> of(Collection<UUID> children, LocalDate today) {
        return checkIns.between(children, today, today).stream()
                .filter(one -> one.countsOn(today))
                .collect(Collectors.toMap(one -> one.child().id(), one -> one.on(today), (earlier, later) -> later));
    }
}
