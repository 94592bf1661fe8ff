package org.tenfold.progress;

import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.web.FormErrors;

/**
 * A review, as it was typed.
 *
 * @param edition the one that an amendment is about
 * @param reason why it amends; empty for a first one
 */
public record ReviewForm(
        @RestForm String outcome,
        @RestForm String goal,
        @RestForm String next,
        @RestForm String forParent,
        @RestForm String forStaff,
        @RestForm String reason,
        @RestForm String edition) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_REASON = 400;

    static ReviewForm empty() {
        return new ReviewForm("", "", "", "", "", "", "");
    }

    static ReviewForm of(CourseReview standing) {
        return new ReviewForm(
                standing.outcome().name(),
                standing.goal().name(),
                standing.next().name(),
                standing.forParent(),
                standing.forStaff() == null ? "" : standing.forStaff(),
                "",
                String.valueOf(standing.edition()));
    }

    public boolean chose(Enum<?> one) {
        return one.name().equals(outcome)
                || one.name().equals(goal)
                || one.name().equals(next);
    }

    Findings read(FormErrors errors) {
        return new Findings(
                errors.choice("outcome", outcome, Outcome.class),
                errors.choice("goal", goal, Goal.class),
                errors.choice("next", next, NextStep.class),
                errors.text("forParent", forParent, LONGEST),
                errors.optionalText("forStaff", forStaff, LONGEST));
    }

    String readReason(FormErrors errors) {
        return errors.text("reason", reason, LONGEST_REASON);
    }

    Integer readEdition(FormErrors errors) {
        return errors.number("edition", edition, 1, Integer.MAX_VALUE);
    }
}
