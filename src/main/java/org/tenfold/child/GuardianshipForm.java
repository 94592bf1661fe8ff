package org.tenfold.child;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.web.FormErrors;

/** A guardianship, as it was typed. */
public record GuardianshipForm(
        @RestForm String address,
        @RestForm String reach,
        @RestForm String from,
        @RestForm String until) {

    /** What was typed, before the guardian is known. */
    record Entry(String address, Reach reach, LocalDate from, LocalDate until) {

        /** Whether this time and that of the guardianship have a day in common. */
        boolean overlaps(Guardianship other) {
            boolean beginsBeforeOtherEnds = other.until() == null || !from.isAfter(other.until());
            boolean endsAfterOtherBegins = until == null || !until.isBefore(other.from());
            return beginsBeforeOtherEnds && endsAfterOtherBegins;
        }
    }

    static GuardianshipForm empty(LocalDate today) {
        return new GuardianshipForm("", Reach.TAKES_PART.name(), today.toString(), "");
    }

    Entry read(FormErrors errors, ChildWords words) {
        String typed = errors.text("address", address, 254);
        Reach chosen = errors.choice("reach", reach, Reach.class);
        if (chosen != null && !chosen.isOfGuardian()) {
            errors.notOffered("reach");
        }
        LocalDate first = errors.date("from", from);
        LocalDate last = errors.optionalDate("until", until);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add("until", words.refusals().guardianshipEndsBeforeItBegins());
        }
        return new Entry(typed, chosen, first, last);
    }
}
