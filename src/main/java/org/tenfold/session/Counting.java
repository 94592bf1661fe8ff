package org.tenfold.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;
import org.tenfold.library.rule.Bound;
import org.tenfold.library.rule.Condition;

/**
 * How the number that answers a question of the check is tapped in: step by step, or at once from among values to both
 * sides of the limit that a rule names.
 */
final class Counting {

    /** To both sides of a limit, for what counts from zero: half of it, three quarters, itself, half as much more, twice. */
    private static final List<BigDecimal> QUARTERS = Stream.of(2, 3, 4, 6, 8)
            .map(quarters -> new BigDecimal(quarters).divide(new BigDecimal(4)))
            .toList();

    /** To both sides of a limit, for what has no zero of its own, in steps. */
    private static final List<BigDecimal> STEPS_AWAY =
            Stream.of(-6, -4, -2, 0, 2).map(BigDecimal::new).toList();

    private final Question question;
    private final List<Condition.AnswerNumber> limits;

    private Counting(Question question, List<Condition.AnswerNumber> limits) {
        this.question = question;
        this.limits = limits;
    }

    static Counting of(Protocol protocol, Question question) {
        List<Condition.AnswerNumber> limits = protocol.rulesAt(Moment.CHECK).stream()
                .flatMap(rule -> rule.when().parts())
                .filter(Condition.AnswerNumber.class::isInstance)
                .map(Condition.AnswerNumber.class::cast)
                .filter(limit -> limit.question().equals(question.id()))
                .toList();
        return new Counting(question, limits);
    }

    /** One step up or down; from nothing, to where counting begins. */
    String stepped(String given, boolean up) {
        BigDecimal next;
        try {
            BigDecimal now = new BigDecimal(given.replace(',', '.'));
            next = up ? now.add(step()) : now.subtract(step());
        } catch (NumberFormatException nothingYet) {
            next = start();
        }
        return shown(within(next));
    }

    /** Values to tap at once; none where something is usual or no rule names a limit. */
    List<String> typical() {
        if (limits.isEmpty() || (question.usual() != null && !question.required())) {
            return List.of();
        }
        BigDecimal limit = limits.get(0).limit();
        Stream<BigDecimal> around = countsFromZero()
                ? QUARTERS.stream().map(share -> onAStep(limit.multiply(share)))
                : STEPS_AWAY.stream().map(steps -> limit.add(step().multiply(steps)));
        return around.map(this::within).map(this::shown).distinct().toList();
    }

    /** What is usual, else the middle one of the values against which no rule speaks; null where none is known. */
    String well() {
        if (question.usual() != null) {
            return question.usual();
        }
        List<String> well = typical().stream().filter(this::isWell).toList();
        return well.isEmpty() ? null : well.get((well.size() - 1) / 2);
    }

    boolean isWell(String value) {
        BigDecimal number = new BigDecimal(value);
        return limits.stream().noneMatch(limit -> strikes(limit.bound(), number.compareTo(limit.limit())));
    }

    private static boolean strikes(Bound bound, int comparison) {
        return switch (bound) {
            case BELOW -> comparison < 0;
            case FROM -> comparison >= 0;
            case ABOVE -> comparison > 0;
        };
    }

    /** At the usual, else at the limit that a rule names, since it matters on which side one is. */
    private BigDecimal start() {
        if (question.usual() != null) {
            return new BigDecimal(question.usual());
        }
        if (!limits.isEmpty()) {
            return limits.get(0).limit();
        }
        return question.min() == null ? BigDecimal.ZERO : question.min();
    }

    private boolean countsFromZero() {
        return question.min() != null && question.min().signum() == 0;
    }

    private BigDecimal step() {
        return question.step() == null ? BigDecimal.ONE : question.step();
    }

    private BigDecimal onAStep(BigDecimal value) {
        return value.divide(step(), 0, RoundingMode.HALF_UP).multiply(step());
    }

    private BigDecimal within(BigDecimal value) {
        BigDecimal least = question.min() == null ? value : value.max(question.min());
        return question.max() == null ? least : least.min(question.max());
    }

    private String shown(BigDecimal value) {
        int places = Math.max(0, step().stripTrailingZeros().scale());
        return value.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
