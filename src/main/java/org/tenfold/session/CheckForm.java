package org.tenfold.session;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;
import org.tenfold.library.rule.Condition;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.FormErrors;

/** The questions of a check with what is answered to them, as it is typed or tapped. */
public final class CheckForm {

    /** A question with the answer that the form shows; empty when there is none yet. */
    public record Asked(Question question, String given) {

        /** By how much one tap raises or lowers a number, with its unit left out. */
        public String step() {
            return question.step() == null ? "1" : question.step().toPlainString();
        }

        /** Only what has no usual answer and is not required may be left out: what nobody answered must not pass. */
        boolean isMissing() {
            return given.isEmpty() && (question.required() || question.usual() != null);
        }

        public boolean chose(String answer) {
            return given.equals(answer);
        }
    }

    private static final BigDecimal FARTHEST = new BigDecimal(100_000);
    private static final int WORDS = 400;

    private final Protocol protocol;
    private final List<Asked> asked;

    private CheckForm(Protocol protocol, Map<String, String> given) {
        this.protocol = protocol;
        this.asked = protocol.questionsAt(Moment.CHECK).stream()
                .map(question -> new Asked(question, given.getOrDefault(question.id(), "")))
                .toList();
    }

    /** Everything as usual; what must be given is left open. */
    static CheckForm asUsual(Protocol protocol) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Question question : protocol.questionsAt(Moment.CHECK)) {
            if (question.usual() != null && !question.required()) {
                given.put(question.id(), question.usual());
            }
        }
        return new CheckForm(protocol, given);
    }

    /** The answers that were given before, to be corrected. */
    static CheckForm with(Protocol protocol, Map<String, String> answers) {
        return new CheckForm(protocol, answers);
    }

    static CheckForm typed(Protocol protocol, MultivaluedMap<String, String> fields) {
        Map<String, String> given = new LinkedHashMap<>();
        protocol.questionsAt(Moment.CHECK).forEach(question -> {
            String typed = fields.getFirst(question.id());
            given.put(question.id(), typed == null ? "" : typed.strip());
        });
        return new CheckForm(protocol, given);
    }

    public List<Asked> asked() {
        return asked;
    }

    /** The answers as the rules read them; whoever asks looks at the errors first. */
    Map<String, String> answers(FormErrors errors, Language language) {
        SessionMessages words = MessageBundles.get(SessionMessages.class, Localized.Literal.of(language.code()));
        Map<String, String> answers = new LinkedHashMap<>();
        for (Asked one : asked) {
            if (one.isMissing()) {
                errors.add(
                        one.question().id(),
                        words.pleaseAnswer(one.question().ask().in(language)));
                continue;
            }
            String answer = one.given().isEmpty() ? null : answer(one, errors);
            if (answer != null) {
                answers.put(one.question().id(), answer);
            }
        }
        return answers;
    }

    private static String answer(Asked one, FormErrors errors) {
        Question question = one.question();
        return switch (question.kind()) {
            case NUMBER -> number(question, one.given(), errors);
            case YES_NO -> oneOf(List.of("yes", "no"), question, one.given(), errors);
            case CHOICE ->
                oneOf(question.options().stream().map(Question.Option::code).toList(), question, one.given(), errors);
            case DATE -> String.valueOf(errors.date(question.id(), one.given()));
            case TEXT -> errors.text(question.id(), one.given(), WORDS);
        };
    }

    private static String number(Question question, String given, FormErrors errors) {
        BigDecimal from = question.min() == null ? FARTHEST.negate() : question.min();
        BigDecimal to = question.max() == null ? FARTHEST : question.max();
        BigDecimal number = errors.decimal(question.id(), given, from, to);
        return number == null ? null : number.toPlainString();
    }

    private static String oneOf(List<String> codes, Question question, String given, FormErrors errors) {
        if (!codes.contains(given)) {
            errors.notOffered(question.id());
            return null;
        }
        return given;
    }

    /** The form after a tap on a plus or a minus: "infant-temperature:+". Any other tap changes nothing. */
    CheckForm stepped(String tap) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Asked one : asked) {
            String id = one.question().id();
            boolean up = tap.equals(id + ":+");
            boolean tapped = one.question().isNumber() && (up || tap.equals(id + ":-"));
            given.put(id, tapped ? step(one, up) : one.given());
        }
        return new CheckForm(protocol, given);
    }

    private String step(Asked one, boolean up) {
        Question question = one.question();
        BigDecimal step = question.step() == null ? BigDecimal.ONE : question.step();
        BigDecimal next;
        try {
            BigDecimal now = new BigDecimal(one.given().replace(',', '.'));
            next = up ? now.add(step) : now.subtract(step);
        } catch (NumberFormatException nothingYet) {
            next = start(question);
        }
        next = question.min() == null ? next : next.max(question.min());
        next = question.max() == null ? next : next.min(question.max());
        return next.setScale(Math.max(0, step.stripTrailingZeros().scale()), RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Where counting begins: at the usual, else at the limit that a rule names, since it matters on which side one is. */
    private BigDecimal start(Question question) {
        if (question.usual() != null) {
            return new BigDecimal(question.usual());
        }
        List<BigDecimal> limits = new ArrayList<>();
        protocol.rulesAt(Moment.CHECK).stream()
                .flatMap(rule -> rule.when().parts())
                .forEach(part -> {
                    if (part instanceof Condition.AnswerNumber limit
                            && limit.question().equals(question.id())) {
                        limits.add(limit.limit());
                    }
                });
        if (!limits.isEmpty()) {
            return limits.get(0);
        }
        return question.min() == null ? BigDecimal.ZERO : question.min();
    }
}
