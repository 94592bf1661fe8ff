package org.tenfold.safeguarding;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.library.Vocabulary;
import org.tenfold.shared.web.FormErrors;

/** What somebody tells of what he saw on a child, as it was typed. */
public record AccountForm(
        @RestForm String seen,
        @RestForm List<String> zone,
        @RestForm String present,
        @RestForm String saidBy) {

    private static final int LONGEST = 3000;
    private static final int MOST_ZONES = 30;

    static AccountForm empty() {
        return new AccountForm("", List.of(), "", "");
    }

    public boolean chose(String code) {
        return zone != null && zone.contains(code);
    }

    /** To be used only when no errors were found. */
    SafeguardingAccount read(FormErrors errors, Vocabulary zones) {
        List<String> chosen =
                zone == null ? List.of() : zone.stream().distinct().toList();
        if (chosen.size() > MOST_ZONES || !chosen.stream().allMatch(zones::knows)) {
            errors.notOffered("zone");
        }
        return new SafeguardingAccount(
                errors.text("seen", seen, LONGEST),
                chosen,
                errors.optionalText("present", present, 400),
                errors.optionalText("saidBy", saidBy, 1000));
    }
}
