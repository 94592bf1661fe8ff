package org.tenfold.progress;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A review as it stands, with what stood there before.
 *
 * @param before the last one first
 */
public record ReviewThread(CourseReview standing, List<CourseReview> before) {

    /** @param editions of the reviews of one course, the newest edition first; answers half-way before the end */
    static List<ReviewThread> of(Collection<CourseReview> editions) {
        Map<Occasion, List<CourseReview>> byOccasion = new LinkedHashMap<>();
        editions.stream()
                .sorted(Comparator.comparing(CourseReview::occasion))
                .forEach(review -> byOccasion
                        .computeIfAbsent(review.occasion(), occasion -> new java.util.ArrayList<>())
                        .add(review));
        return byOccasion.values().stream()
                .map(all -> new ReviewThread(all.get(0), all.subList(1, all.size())))
                .toList();
    }

    /** The edition that counts of one review; none where it was not written. */
    static Optional<CourseReview> standing(Collection<CourseReview> editions, UUID courseId, Occasion occasion) {
        return editions.stream()
                .filter(review -> review.course().id().equals(courseId) && review.occasion() == occasion)
                .max(Comparator.comparingInt(CourseReview::edition));
    }
}
