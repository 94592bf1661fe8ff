package org.tenfold.child;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.web.FormErrors;

/** Who a child is, as it was typed. */
public record ChildForm(
        @RestForm String recordNumber,
        @RestForm String givenName,
        @RestForm String familyName,
        @RestForm String birthDate,
        @RestForm String gestationWeeks,
        @RestForm String gestationDays,
        @RestForm String sex,
        @RestForm String version) {

    /** The clinic treats children: younger than this many years. */
    private static final int GROWN_UP = 18;

    private static final int FEWEST_WEEKS = 22;
    private static final int MOST_WEEKS = 44;

    static ChildForm empty() {
        return new ChildForm("", "", "", "", "", "", "", "");
    }

    static ChildForm of(Child child) {
        return new ChildForm(
                child.recordNumber(),
                child.givenName(),
                child.familyName(),
                child.birthDate().toString(),
                text(child.gestationalWeeks()),
                text(child.gestationalDaysAfterWeeks()),
                child.sex().name(),
                text(child.version()));
    }

    /** The same words, typed over the version that is there now. */
    ChildForm over(Child child) {
        return new ChildForm(
                recordNumber,
                givenName,
                familyName,
                birthDate,
                gestationWeeks,
                gestationDays,
                sex,
                text(child.version()));
    }

    boolean isTypedOver(Child child) {
        return text(child.version()).equals(version);
    }

    /** What was typed; to be used only when no errors were found. */
    ChildDetails read(FormErrors errors, LocalDate today, ChildMessages words) {
        String number = errors.text("recordNumber", recordNumber, 40);
        String given = errors.text("givenName", givenName, 100);
        String family = errors.text("familyName", familyName, 100);
        LocalDate birth = errors.date("birthDate", birthDate);
        if (birth != null && birth.isAfter(today)) {
            errors.add("birthDate", words.bornInFuture());
        }
        if (birth != null && !birth.isAfter(today.minusYears(GROWN_UP))) {
            errors.add("birthDate", words.grownUp());
        }
        Integer gestation = gestation(errors, words);
        Sex chosen = errors.choice("sex", sex, Sex.class);
        return errors.isEmpty() ? new ChildDetails(number, given, family, birth, gestation, chosen) : null;
    }

    private Integer gestation(FormErrors errors, ChildMessages words) {
        Integer weeks = errors.optionalNumber("gestationWeeks", gestationWeeks, FEWEST_WEEKS, MOST_WEEKS);
        Integer days = errors.optionalNumber("gestationDays", gestationDays, 0, 6);
        if (weeks == null) {
            if (days != null) {
                errors.add("gestationWeeks", words.weeksMissing());
            }
            return null;
        }
        return weeks * 7 + (days == null ? 0 : days);
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }
}
