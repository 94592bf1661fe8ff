package org.tenfold.attention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What waits, and what waited, for the doctors of the clinic. */
@ApplicationScoped
public class AttentionItems implements PanacheRepositoryBase<AttentionItem, UUID> {

    private static final int MOST_OF_COURSE = 50;
    private static final String WHOLE =
            "from AttentionItem i join fetch i.child join fetch i.course c join fetch c.prescribedBy where ";

    /** What waits, the longest first, with child, course and doctor. */
    public List<AttentionItem> open(int size) {
        return find(WHOLE + "i.settledAt is null order by i.raisedAt, i.id")
                .page(Page.ofSize(size))
                .list();
    }

    /** The same from the one after this on. */
    public List<AttentionItem> openAfter(Instant raisedAt, UUID id, int size) {
        return find(
                        WHOLE + "i.settledAt is null and (i.raisedAt > ?1 or (i.raisedAt = ?1 and i.id > ?2))"
                                + " order by i.raisedAt, i.id",
                        raisedAt,
                        id)
                .page(Page.ofSize(size))
                .list();
    }

    /** What waits because of a safeguarding concern. */
    Optional<AttentionItem> openOfMatter(UUID matterId) {
        return find("matterId = ?1 and settledAt is null", matterId).firstResultOptional();
    }

    public long countOpen() {
        return count("settledAt is null");
    }

    /** With child, course and doctor. */
    public Optional<AttentionItem> whole(UUID id) {
        return find(WHOLE + "i.id = ?1", id).firstResultOptional();
    }

    /** What waits because of a course; what has a page of its own is not among it. */
    public List<AttentionItem> openOf(UUID courseId) {
        return find("course.id = ?1 and settledAt is null and matterId is null order by raisedAt, id", courseId)
                .page(Page.ofSize(MOST_OF_COURSE))
                .list();
    }
}
