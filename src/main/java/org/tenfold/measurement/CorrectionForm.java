package org.tenfold.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.web.FormErrors;

/** A correction, as it was typed. */
public record CorrectionForm(
        @RestForm String value,
        @RestForm("sure-value") String sure,
        @RestForm String day,
        @RestForm String withdrawn,
        @RestForm String reason) {

    static final String VALUE = "value";
    private static final int LONGEST_REASON = 400;

    static CorrectionForm of(Measurement measurement) {
        BigDecimal value = measurement.value();
        String typed = value == null ? "" : value.stripTrailingZeros().toPlainString();
        return new CorrectionForm(typed, "", measurement.takenOn().toString(), null, "");
    }

    public boolean takesBack() {
        return withdrawn != null;
    }

    String typedValue() {
        return value == null ? "" : value.strip();
    }

    boolean isSure() {
        return sure != null && sure.equals(typedValue());
    }

    /** What was typed; to be used only when no errors were found. Of what is taken back only the reason is read. */
    Correction read(Measurement measurement, MeasureTerm term, ValueReader reader, FormErrors errors) {
        String why = errors.text("reason", reason, LONGEST_REASON);
        if (takesBack()) {
            return new Correction(measurement.value(), measurement.takenOn(), true, why);
        }
        LocalDate taken = reader.day("day", day);
        BigDecimal read = term.isMilestone() ? null : reader.value(term, VALUE, typedValue(), sure, taken);
        return new Correction(read, taken, false, why);
    }
}
