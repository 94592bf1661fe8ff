package org.tenfold.measurement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.tenfold.library.MeasureTerm;

/** What was typed about an examination, field by field. */
public record TypedExamination(Map<String, String> fields) {

    static final String DAY = "day";
    static final String REMARK = "remark";
    static final String SURE = "sure-";

    static TypedExamination empty(LocalDate today) {
        return new TypedExamination(Map.of(DAY, today.toString()));
    }

    static TypedExamination sent(MultivaluedMap<String, String> sent) {
        Map<String, String> fields = new HashMap<>();
        sent.forEach((name, values) -> fields.put(name, values.get(0)));
        return new TypedExamination(fields);
    }

    /** The field in which a value is typed. */
    static String field(MeasureTerm term, Side side) {
        return field(term.code(), side);
    }

    static String field(String measure, Side side) {
        return "m-" + measure + (side == Side.NONE ? "" : "-" + side.code());
    }

    public String of(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** The value that was confirmed for the field when it was doubted. */
    String sure(String field) {
        return of(SURE + field);
    }

    public String day() {
        return of(DAY);
    }

    public String remark() {
        return of(REMARK);
    }
}
