package org.tenfold.progress;

import java.util.List;
import org.tenfold.course.Course;
import org.tenfold.library.Protocol;

/**
 * What lies before a doctor who writes a review.
 *
 * @param standing what he amends; null for a first one
 * @param due whether it may be written now
 */
public record ReviewSheet(
        Course course,
        Protocol protocol,
        Occasion occasion,
        CourseReview standing,
        int held,
        ComfortStrip comfort,
        boolean due) {

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    public List<Goal> goals() {
        return List.of(Goal.values());
    }

    public List<NextStep> steps() {
        return List.of(NextStep.values());
    }

    public String action() {
        String review = "/courses/" + course.id() + "/progress/reviews/" + occasion.code();
        return standing == null ? review : review + "/amendments";
    }
}
