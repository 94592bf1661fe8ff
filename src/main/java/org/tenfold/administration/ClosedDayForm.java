package org.tenfold.administration;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.clinic.ClinicMessages;
import org.tenfold.clinic.ClosedDay;
import org.tenfold.clinic.ClosedDays;
import org.tenfold.shared.web.FormErrors;

/** A closed day as typed. */
public record ClosedDayForm(
        @RestForm String closedOn, @RestForm String reason) {

    static ClosedDayForm empty() {
        return new ClosedDayForm("", "");
    }

    ClosedDay read(FormErrors errors, ClinicMessages words, LocalDate today, ClosedDays listed) {
        LocalDate day = errors.date("closedOn", closedOn);
        if (day != null && day.isBefore(today)) {
            errors.add("closedOn", words.dayIsOver());
        } else if (day != null && listed.isClosed(day)) {
            errors.add("closedOn", words.dayIsListed());
        }
        return new ClosedDay(day, errors.text("reason", reason));
    }
}
