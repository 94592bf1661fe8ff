package org.tenfold.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tenfold.course.Reaction;
import org.tenfold.course.TreatmentSession;

/** The sessions of courses, with what was set right about how the child took them, in one statement. */
@ApplicationScoped
class SessionsTaken implements PanacheRepositoryBase<TreatmentSession, UUID> {

    private static final int MOST = 4000;

    /** A session, and what one amendment says of the child's reaction; null where none does. */
    public record Line(TreatmentSession session, Reaction amended) {}

    /**
     * All attempts of all sessions, course by course and in order.
     *
     * @param amended by session, what was said of the reaction last
     */
    record Taken(List<TreatmentSession> attempts, Map<UUID, Reaction> amended) {

        List<TreatmentSession> of(UUID courseId) {
            return attempts.stream()
                    .filter(session -> session.course().id().equals(courseId))
                    .toList();
        }
    }

    Taken of(Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return new Taken(List.of(), Map.of());
        }
        Set<TreatmentSession> attempts = new LinkedHashSet<>();
        Map<UUID, Reaction> amended = new HashMap<>();
        find("""
                        select s, a.reactionAfter from TreatmentSession s left join SessionAmendment a
                        on a.session = s and a.reactionAfter is not null where s.course.id in ?1
                        order by s.course.id, s.number, s.attempt, a.amendedAt, a.id""", courseIds).project(Line.class).page(Page.ofSize(MOST)).stream()
                .forEach(line -> {
                    attempts.add(line.session());
                    if (line.amended() != null) {
                        amended.put(line.session().id(), line.amended());
                    }
                });
        return new Taken(List.copyOf(attempts), amended);
    }
}
