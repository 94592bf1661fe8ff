package org.tenfold.administration;

import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.account.TabletMessages;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.TabletRules;
import org.tenfold.shared.web.FormErrors;

/** When shared tablets lock, as typed. */
public record TabletRulesForm(
        @RestForm String version,
        @RestForm String locksAfter,
        @RestForm String locksAtTheTable,
        @RestForm String hours) {

    static TabletRulesForm of(Clinic clinic) {
        TabletRules rules = clinic.tabletRules();
        return new TabletRulesForm(
                String.valueOf(clinic.version()),
                String.valueOf(rules.locksAfter()),
                String.valueOf(rules.locksAtTheTableAfter()),
                String.valueOf(rules.hours()));
    }

    /** The rules, or null when something is wrong with them. */
    TabletRules read(FormErrors errors, TabletMessages words) {
        Integer usual = errors.number("locksAfter", locksAfter, 1, TabletRules.MOST_MINUTES);
        Integer atTheTable =
                errors.number("locksAtTheTable", locksAtTheTable, 1, TabletRules.MOST_MINUTES_AT_THE_TABLE);
        Integer longest = errors.number("hours", hours, 1, TabletRules.MOST_HOURS);
        if (usual != null && atTheTable != null && atTheTable < usual) {
            errors.add("locksAtTheTable", words.lockedEarlierAtTheTable());
        }
        return errors.isEmpty() ? new TabletRules(usual, atTheTable, longest) : null;
    }
}
