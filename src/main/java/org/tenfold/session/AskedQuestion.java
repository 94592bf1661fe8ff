package org.tenfold.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.tenfold.library.item.Question;
import org.tenfold.shared.web.FormErrors;

/**
 * A question of the check with the answer that the form shows; empty when there is none yet.
 *
 * @param fromHome what the family told today; null where it told nothing
 */
public record AskedQuestion(Question question, String given, Counting counting, FromHome fromHome) {

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

    /** What the family said of it, to be read beside it; what is as usual is told once for all of them. */
    public List<HomeLine> told() {
        return fromHome == null
                ? List.of()
                : fromHome.answers().linesFor(question).stream()
                        .filter(line -> !line.isUsual() || question.isNumber())
                        .toList();
    }

    /** Whether anything of that is not as usual. */
    public boolean isToldUnusual() {
        return told().stream().anyMatch(line -> !line.isUsual());
    }

    /** Whether the family said something that the check must not take for usual. */
    boolean isToldOtherwise() {
        return isToldUnusual()
                && (question.isNumber() ? !isWellMeasured() : !given.isEmpty() && !given.equals(question.usual()));
    }

    /** A temperature that the family measured, against which no rule speaks; nobody measured counts as such. */
    private boolean isWellMeasured() {
        return told().stream()
                .map(HomeLine::temperature)
                .filter(Objects::nonNull)
                .allMatch(degrees -> counting.isWell(degrees.toPlainString()));
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
