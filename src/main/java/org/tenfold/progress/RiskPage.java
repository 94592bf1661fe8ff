package org.tenfold.progress;

import java.util.List;

/**
 * A part of the courses at risk.
 *
 * @param first whether it begins with the first of them
 * @param last after which the next part begins; null when none follows
 */
public record RiskPage(List<CourseAtRisk> shown, int all, boolean first, String last) {

    /** @param after the course after which the part begins; one that is no longer at risk begins anew */
    static RiskPage of(List<CourseAtRisk> all, String after, int size) {
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).course().id().toString().equals(after)) {
                from = i + 1;
            }
        }
        int until = Math.min(from + size, all.size());
        return new RiskPage(
                all.subList(from, until),
                all.size(),
                from == 0,
                until < all.size() ? all.get(until - 1).course().id().toString() : null);
    }
}
