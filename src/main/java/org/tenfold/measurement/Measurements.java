package org.tenfold.measurement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was measured of the clinic's children. Whether a person may see it is asked of the child and of the measure. */
@ApplicationScoped
public class Measurements implements PanacheRepositoryBase<Measurement, UUID> {

    private static final int MOST = 500;
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);
    private static final UUID NONE = new UUID(0, 0);

    /** What nobody has amended and nobody has taken back. */
    private static final String COUNTS =
            " m.withdrawn = false and not exists (select 1 from Measurement a where a.amendsId = m.id) ";

    private static final String NEWEST_FIRST = " order by m.takenOn desc, m.firstRecordedAt desc, m.id desc";

    /** With its child, in one statement. */
    public Optional<Measurement> whole(UUID id) {
        return find("from Measurement m join fetch m.child where m.id = ?1", id).firstResultOptional();
    }

    public boolean isAmended(UUID id) {
        return count("amendsId", id) > 0;
    }

    /** Of each measure and side what counts of the newest day up to this one, the newest first. */
    public List<Measurement> newestOf(UUID childId, LocalDate until) {
        return find(
                        "from Measurement m where m.child.id = ?1 and m.takenOn <= ?2 and" + COUNTS + """
                        and m.takenOn = (select max(n.takenOn) from Measurement n where n.child.id = ?1
                        and n.measure = m.measure and n.side = m.side and n.takenOn <= ?2 and n.withdrawn = false
                        and not exists (select 1 from Measurement b where b.amendsId = n.id))"""
                                + NEWEST_FIRST,
                        childId,
                        until)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** Everything that was ever written down of one measure, amended or not, the newest first. */
    public List<Measurement> everOf(UUID childId, String measure) {
        return find("from Measurement m where m.child.id = ?1 and m.measure = ?2" + NEWEST_FIRST, childId, measure)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** What counts of these measures from one day to another, the newest first. */
    public List<Measurement> between(UUID childId, Collection<String> measures, LocalDate from, LocalDate to) {
        if (measures.isEmpty()) {
            return List.of();
        }
        return find(
                        "from Measurement m where m.child.id = ?1 and m.measure in ?2 and m.takenOn between ?3 and ?4 and"
                                + COUNTS + NEWEST_FIRST,
                        childId,
                        measures,
                        from,
                        to)
                .page(Page.ofSize(MOST * 4))
                .list();
    }

    /**
     * Everything that was ever written down of a child, amended or not, from after this one on, by day.
     *
     * @param last null for the first part
     */
    public List<Measurement> after(UUID childId, Measurement last, int size) {
        return find(
                        "child.id = ?1 and (takenOn > ?2 or (takenOn = ?2 and id > ?3)) order by takenOn, id",
                        childId,
                        last == null ? BEFORE_ALL : last.takenOn(),
                        last == null ? NONE : last.id())
                .page(Page.ofSize(size))
                .list();
    }

    /** Which of these have been amended. */
    public Set<UUID> amendedAmong(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return find("amendsId in ?1", ids).page(Page.ofSize(ids.size())).stream()
                .map(Measurement::amendsId)
                .collect(Collectors.toSet());
    }
}
