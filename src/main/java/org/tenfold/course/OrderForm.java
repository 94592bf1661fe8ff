package org.tenfold.course;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;
import org.tenfold.library.item.Variant;
import org.tenfold.library.rule.Finding;

/**
 * What stands in the fields of an order, as text. Each question of the protocol has a field, and each rule that may be
 * set aside.
 *
 * @param seen the days of the plan that the doctor saw
 */
public record OrderForm(Map<String, String> typed, List<LocalDate> seen) {

    private static final String ANSWER = "answer-";
    static final String REASON = "reason-";
    private static final int MOST_SEEN = 100;

    /** What a doctor is offered first. */
    static OrderForm offered(Protocol protocol, Optional<Variant> variant, LocalDate firstDay, LocalTime hour) {
        Map<String, String> offered = new HashMap<>();
        offered.put("firstDay", firstDay.toString());
        offered.put("hour", hour.toString());
        offered.put("sessions", usual(Bounds.ofSessions(protocol)));
        offered.put("spacing", usual(Bounds.ofSpacing(protocol)));
        offered.put("minutes", usual(Bounds.ofMinutes(protocol)));
        variant.map(Variant::id).ifPresent(id -> offered.put("variant", id));
        protocol.questionsAt(Moment.ASSIGNMENT).stream()
                .filter(question -> question.usual() != null)
                .forEach(question -> offered.put(fieldOf(question), question.usual()));
        return new OrderForm(offered, List.of());
    }

    static OrderForm sent(MultivaluedMap<String, String> fields) {
        Map<String, String> typed = new HashMap<>();
        fields.forEach((field, values) -> typed.put(field, values.isEmpty() ? "" : values.get(0)));
        List<LocalDate> seen = fields.getOrDefault("seen", List.of()).stream()
                .limit(MOST_SEEN)
                .map(OrderForm::day)
                .filter(Objects::nonNull)
                .toList();
        return new OrderForm(typed, seen);
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    public String answer(String question) {
        return of(ANSWER + question);
    }

    public String reason(String rule) {
        return of(REASON + rule);
    }

    public String reasonField(Finding finding) {
        return fieldOf(finding);
    }

    public String answerField(Question question) {
        return fieldOf(question);
    }

    static String fieldOf(Finding finding) {
        return REASON + finding.rule().id();
    }

    static String fieldOf(Question question) {
        return ANSWER + question.id();
    }

    private static String usual(Bounds bounds) {
        return String.valueOf(bounds.usual());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
