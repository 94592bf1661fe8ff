package org.tenfold.relative;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.account.Addresses;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Reach;
import org.tenfold.child.Relation;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.FormErrors;

/** Who is to help with a child, as it was typed. How far he sees is chosen each time; nothing is chosen beforehand. */
public record RelativeForm(
        @RestForm String name,
        @RestForm String address,
        @RestForm String language,
        @RestForm String relation,
        @RestForm String reach,
        @RestForm String until) {

    private static final int USUAL_MONTHS = 3;

    static RelativeForm empty(Language language, LocalDate today, LocalDate latest) {
        LocalDate usual = today.plusMonths(USUAL_MONTHS);
        return new RelativeForm("", "", language.name(), "", "", (usual.isAfter(latest) ? latest : usual).toString());
    }

    /** @param latest the last day that can be chosen */
    InvitingARelative.Invited read(FormErrors errors, LocalDate today, LocalDate latest, RelativeWords words) {
        String fullName = errors.text("name", name);
        String mail = Addresses.read(errors, "address", address);
        Relation is = errors.choice("relation", relation, Relation.class);
        Language spoken = errors.choice("language", language, Language.class);
        Reach far = errors.choice("reach", reach, Reach.class);
        if (far != null && far.isOfGuardian()) {
            errors.notOffered("reach");
        }
        return new InvitingARelative.Invited(
                fullName, mail, spoken, is, far, readUntil(errors, until, today, latest, words));
    }

    /** The last day: today or later, and no later than it can be. */
    static LocalDate readUntil(
            FormErrors errors, String typed, LocalDate today, LocalDate latest, RelativeWords words) {
        LocalDate day = errors.date("until", typed);
        if (day != null && day.isBefore(today)) {
            errors.add("until", words.refusals().accessEndsInThePast());
        } else if (day != null && day.isAfter(latest)) {
            errors.add(
                    "until",
                    latest.isBefore(Guardianship.longest(today))
                            ? words.messages().notLongerThanYou()
                            : words.refusals().accessEndsWithinAYear());
        }
        return day;
    }
}
