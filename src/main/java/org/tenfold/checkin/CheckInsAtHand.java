package org.tenfold.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What counts of that which families told, read once for all parts of a page. */
@RequestScoped
class CheckInsAtHand {

    @Inject
    CheckIns checkIns;

    private Read read;

    private record Read(Set<UUID> children, LocalDate from, LocalDate to, List<CheckIn> found) {

        boolean covers(Collection<UUID> some, LocalDate first, LocalDate last) {
            return children.containsAll(some) && !first.isBefore(from) && !last.isAfter(to);
        }
    }

    List<CheckIn> between(Collection<UUID> children, LocalDate from, LocalDate to) {
        if (read == null || !read.covers(children, from, to)) {
            read = new Read(Set.copyOf(children), from, to, checkIns.counting(children, from, to));
        }
        return read.found().stream()
                .filter(one -> children.contains(one.child().id()))
                .filter(one -> !one.until().isBefore(from) && !one.from().isAfter(to))
                .toList();
    }

    Optional<CheckIn> on(UUID child, LocalDate day) {
        return between(Set.of(child), day, day).stream()
                .filter(one -> one.countsOn(day))
                .findFirst();
    }

    /** Something was told in this request. */
    void forget() {
        read = null;
    }
}
