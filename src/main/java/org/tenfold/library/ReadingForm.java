package org.tenfold.library;

import java.math.BigDecimal;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.library.item.Setting;
import org.tenfold.shared.web.FormErrors;

/** Which reading the medical lead chooses, and why, as typed. A tap on plus or minus only counts. */
public record ReadingForm(
        @RestForm String value,
        @RestForm String reason,
        @RestForm String step) {

    private static final int REASON = 1000;

    static ReadingForm of(ReadingTopic topic) {
        return new ReadingForm(topic.value(), "", null);
    }

    boolean isTap() {
        return step != null;
    }

    ReadingForm stepped(ReadingTopic topic) {
        return new ReadingForm(topic.stepped(value == null ? "" : value, step.equals("+")), reason, null);
    }

    public boolean chose(String code) {
        return code.equals(value);
    }

    String readReason(FormErrors errors) {
        return errors.text("reason", reason, REASON);
    }

    /** A value that lies within the hard limit, written as the library writes it. */
    String readValue(Setting setting, FormErrors errors, ReadingMessages words) {
        if (!setting.isNumber()) {
            return offered(setting, errors);
        }
        BigDecimal number = errors.decimal("value", value, setting.from(), setting.to());
        if (number == null) {
            return null;
        }
        String plain = number.stripTrailingZeros().toPlainString();
        if (!setting.admits(plain)) {
            errors.add("value", words.offStep(setting.step().toPlainString()));
        }
        return plain;
    }

    private String offered(Setting setting, FormErrors errors) {
        if (value == null || !setting.admits(value)) {
            errors.notOffered("value");
        }
        return value;
    }
}
