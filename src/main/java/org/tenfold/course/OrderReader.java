package org.tenfold.course;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.library.item.Question;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.FormErrors;

/** Reads what a doctor typed into an order, and says field by field what is wrong with it. */
final class OrderReader {

    private static final int LONGEST_GOAL = 1000;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_ANSWER = 300;
    private static final int FARTHEST_DAYS = 365;

    private final OrderDesk desk;
    private final OrderForm form;
    private final FormErrors errors;
    private final Language language;
    private final AssignMessages words;

    OrderReader(OrderDesk desk, OrderForm form, FormErrors errors, Language language) {
        this.desk = desk;
        this.form = form;
        this.errors = errors;
        this.language = language;
        this.words = MessageBundles.get(AssignMessages.class, Localized.Literal.of(language.code()));
    }

    /** The order; none when something is wrong with it. */
    Optional<CourseOrder> read() {
        Map<String, String> answers = answers();
        String variant = variant();
        Account masseur = masseur();
        LocalDate firstDay = firstDay();
        LocalTime hour = hour();
        Integer sessions = number("sessions", desk.sessions());
        Integer spacing = number("spacing", desk.spacing());
        Integer minutes = number("minutes", desk.minutes());
        String goal = errors.optionalText("goal", form.of("goal"), LONGEST_GOAL);
        if (goal == null) {
            errors.add("goal", words.pleaseGiveAGoal());
        }
        Map<String, String> reasons = reasons();
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CourseOrder(
                desk.child(),
                desk.protocol(),
                variant,
                desk.doctor(),
                masseur,
                firstDay,
                hour,
                sessions,
                spacing,
                minutes,
                goal,
                answers,
                reasons));
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        for (Question question : desk.questions()) {
            String field = OrderForm.fieldOf(question);
            String answer = form.of(field).strip();
            if (!answer.isEmpty()) {
                answers.put(question.id(), answer(question, field, answer));
            } else if (question.required()) {
                errors.add(field, words.pleaseAnswer(question.ask().in(language)));
            }
        }
        return answers;
    }

    private String answer(Question question, String field, String answer) {
        switch (question.kind()) {
            case YES_NO -> {
                if (!answer.equals("yes") && !answer.equals("no")) {
                    errors.notOffered(field);
                }
            }
            case CHOICE -> {
                if (question.option(answer).isEmpty()) {
                    errors.notOffered(field);
                }
            }
            case DATE -> errors.date(field, answer);
            case TEXT -> errors.text(field, answer, LONGEST_ANSWER);
            case NUMBER -> {
                BigDecimal number = errors.decimal(
                        field,
                        answer,
                        question.min() == null ? BigDecimal.ZERO : question.min(),
                        question.max() == null ? BigDecimal.valueOf(1000) : question.max());
                return number == null ? answer : number.toPlainString();
            }
        }
        return answer;
    }

    private String variant() {
        String id = form.of("variant");
        if (desk.variants().stream().noneMatch(variant -> variant.id().equals(id))) {
            errors.notOffered("variant");
        }
        return id;
    }

    private Account masseur() {
        if (form.of("masseur").isBlank()) {
            errors.add("masseur", words.chooseMasseur());
            return null;
        }
        UUID id = errors.id("masseur", form.of("masseur"));
        Account chosen = desk.masseurs().stream()
                .map(OrderDesk.Masseur::account)
                .filter(masseur -> masseur.id().equals(id))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            errors.notOffered("masseur");
        }
        return chosen;
    }

    private LocalDate firstDay() {
        LocalDate day = errors.date("firstDay", form.of("firstDay"));
        if (day != null
                && (day.isBefore(desk.today()) || day.isAfter(desk.today().plusDays(FARTHEST_DAYS)))) {
            errors.add("firstDay", words.firstDayIsOutOfReach());
        }
        return day;
    }

    private LocalTime hour() {
        LocalTime hour = errors.time("hour", form.of("hour"));
        if (hour != null && !desk.admits(hour)) {
            errors.add(
                    "hour",
                    words.clinicIsClosedThen(
                            desk.clinic().opensAt().toString(),
                            desk.clinic().closesAt().toString()));
        }
        return hour;
    }

    private Integer number(String field, Bounds bounds) {
        return errors.number(field, form.of(field), bounds.from(), bounds.to());
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        form.typed().keySet().stream()
                .filter(field -> field.startsWith(OrderForm.REASON))
                .forEach(field -> {
                    String reason = errors.optionalText(field, form.of(field), LONGEST_REASON);
                    if (reason != null) {
                        reasons.put(field.substring(OrderForm.REASON.length()), reason);
                    }
                });
        return reasons;
    }
}
