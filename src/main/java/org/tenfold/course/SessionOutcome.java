package org.tenfold.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a session ended.
 *
 * @param endedAt when whoever treated the child says that it was over
 * @param receivedAt when the portal heard of it
 * @param reaction how the child took it; null where it was not treated
 * @param rule the id of the rule by which it was postponed or stopped; null when none
 * @param reason in words; null when nobody gave one
 */
@Embeddable
record SessionOutcome(
        @Column(name = "ended_at") Instant endedAt,

        @Column(name = "received_at") Instant receivedAt,

        @Enumerated(EnumType.STRING) @Column(name = "reaction")
        Reaction reaction,

        @Column(name = "outcome_rule") String rule,
        @Column(name = "outcome_reason") String reason) {

    SessionOutcome(Told told, Reaction reaction, String rule, String reason) {
        this(told.at(), told.receivedAt(), reaction, rule, reason);
    }
}
