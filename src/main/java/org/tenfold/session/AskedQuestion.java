package org.tenfold.session;

import java.math.BigDecimal;
import java.util.List;
import org.tenfold.library.item.Question;
import org.tenfold.shared.web.FormErrors;

/** A question of the check with the answer that the form shows; empty when there is none yet. */
public record AskedQuestion(Question question, String given, Counting counting) {

    private static final BigDecimal FARTHEST = new BigDecimal(100_000);
    private static final int WORDS = 400;

    /** By how much one tap raises or lowers a number, with its unit left out. */
    public String step() {
        return question.step() == null ? "1" : question.step().toPlainString();
    }

    /** Where counting begins while nothing is given. */
    public String start() {
        return counting.stepped("", true);
    }

    /** Only what has no usual answer and is not required may be left out: what nobody answered must not pass. */
    boolean isMissing() {
        return given.isEmpty() && (question.required() || question.usual() != null);
    }

    public boolean chose(String answer) {
        return given.equals(answer);
    }

    /** Numbers to tap at once. */
    public List<String> typical() {
        return question.isNumber() ? counting.typical() : List.of();
    }

    /** What "all as usual" must state of a number, since the question alone does not answer itself; null for all else. */
    public String stated() {
        if (!question.isNumber() || (question.usual() != null && !question.required())) {
            return null;
        }
        return given.isEmpty() ? counting.well() : given;
    }

    /** The answer after a tap: "+" and "-" count, "=36.6" gives a value. */
    String tapped(String tap) {
        if (tap.startsWith("=")) {
            return tap.substring(1).strip();
        }
        return tap.equals("+") || tap.equals("-") ? counting.stepped(given, tap.equals("+")) : given;
    }

    /** The answer as the rules read it; null when it cannot be read, which the errors then say. */
    String answer(FormErrors errors) {
        return switch (question.kind()) {
            case NUMBER -> number(errors);
            case YES_NO -> oneOf(List.of("yes", "no"), errors);
            case CHOICE ->
                oneOf(question.options().stream().map(Question.Option::code).toList(), errors);
            case DATE -> String.valueOf(errors.date(question.id(), given));
            case TEXT -> errors.text(question.id(), given, WORDS);
        };
    }

    private String number(FormErrors errors) {
        BigDecimal from = question.min() == null ? FARTHEST.negate() : question.min();
        BigDecimal to = question.max() == null ? FARTHEST : question.max();
        BigDecimal number = errors.decimal(question.id(), given, from, to);
        return number == null ? null : number.toPlainString();
    }

    private String oneOf(List<String> codes, FormErrors errors) {
        if (!codes.contains(given)) {
            errors.notOffered(question.id());
            return null;
        }
        return given;
    }
}
