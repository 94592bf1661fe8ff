package org.tenfold.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a session ended.
 *
 * @param reaction how the child took it; null where it was not treated
 * @param rule the id of the rule by which it was postponed or stopped; null when none
 * @param reason in words; null when nobody gave one
 */
@Embeddable
record SessionOutcome(
        @Column(name = "ended_at") Instant endedAt,

        @Enumerated(EnumType.STRING) @Column(name = "reaction")
        Reaction reaction,

        @Column(name = "outcome_rule") String rule,
        @Column(name = "outcome_reason") String reason) {}
