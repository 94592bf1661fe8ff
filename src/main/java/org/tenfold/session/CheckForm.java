package org.tenfold.session;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.FormErrors;

/** The questions of a check with what is answered to them, as it is typed or tapped. */
public final class CheckForm {

    private final Protocol protocol;
    private final List<AskedQuestion> asked;

    private CheckForm(Protocol protocol, Map<String, String> given) {
        this(protocol, given, null);
    }

    private CheckForm(Protocol protocol, Map<String, String> given, FromHome fromHome) {
        this.protocol = protocol;
        this.asked = protocol.questionsAt(Moment.CHECK).stream()
                .map(question -> new AskedQuestion(
                        question, given.getOrDefault(question.id(), ""), Counting.of(protocol, question), fromHome))
                .sorted(Comparator.comparing(one -> one.typical().isEmpty()))
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

    /**
     * Everything as usual but for what the family told today. What only whoever treats the child measures stays open: a
     * temperature from home stands beside the field and not in it.
     */
    static CheckForm asTold(Protocol protocol, FromHome fromHome, Instant now, ZoneId zone) {
        Map<String, String> given = new LinkedHashMap<>();
        asUsual(protocol).asked.forEach(one -> given.put(one.question().id(), one.given()));
        if (fromHome != null) {
            given.putAll(fromHome.answers()
                    .only(asked -> asked != AskedAtHome.TEMPERATURE)
                    .to(protocol.questionsAt(Moment.CHECK), now, zone));
        }
        return new CheckForm(protocol, given, fromHome);
    }

    /** The same form with what the family told beside its questions. */
    CheckForm beside(FromHome fromHome) {
        Map<String, String> given = new LinkedHashMap<>();
        asked.forEach(one -> given.put(one.question().id(), one.given()));
        return new CheckForm(protocol, given, fromHome);
    }

    /** Whether one tap may state that everything is as usual: not where the family said otherwise. */
    public boolean isUsualOffered() {
        return asked.stream().noneMatch(AskedQuestion::isToldOtherwise);
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

    public List<AskedQuestion> asked() {
        return asked;
    }

    /** The answers as the rules read them; whoever asks looks at the errors first. */
    Map<String, String> answers(FormErrors errors, Language language) {
        CheckMessages words = words(language);
        Map<String, String> answers = new LinkedHashMap<>();
        for (AskedQuestion one : asked) {
            if (one.isMissing()) {
                errors.add(
                        one.question().id(),
                        words.pleaseAnswer(one.question().ask().in(language)));
                continue;
            }
            String answer = one.given().isEmpty() ? null : one.answer(errors);
            if (answer != null) {
                answers.put(one.question().id(), answer);
            }
        }
        return answers;
    }

    /**
     * The form after a tap that counts, "infant-temperature:+", or that gives a value, "infant-temperature:=36.6". Any
     * other tap changes nothing.
     */
    CheckForm stepped(String tap) {
        Map<String, String> given = new LinkedHashMap<>();
        for (AskedQuestion one : asked) {
            String id = one.question().id();
            boolean tapped = one.question().isNumber() && tap.startsWith(id + ":");
            given.put(id, tapped ? one.tapped(tap.substring(id.length() + 1)) : one.given());
        }
        return new CheckForm(protocol, given);
    }

    /** The numbers that "all as usual" states, since nothing is usual about them. */
    public List<AskedQuestion> stated() {
        return asked.stream().filter(one -> one.stated() != null).toList();
    }

    /** What "all as usual" states in so many words: what the masseur reads on it is what is recorded. */
    public String statement() {
        return stated().stream()
                .map(one -> one.question().id() + "=" + one.stated())
                .collect(Collectors.joining(";"));
    }

    /** Everything as usual, and what the tap stated. Where the form says otherwise by now, nobody knows what was meant. */
    CheckForm allAsUsual(String statement, FormErrors errors, Language language) {
        CheckMessages words = words(language);
        Map<String, String> stated = new LinkedHashMap<>();
        for (String one : statement.split(";")) {
            int at = one.indexOf('=');
            if (at > 0) {
                stated.put(one.substring(0, at), one.substring(at + 1));
            }
        }
        Map<String, String> given = new LinkedHashMap<>();
        for (AskedQuestion one : asked) {
            Question question = one.question();
            String usual = stated.getOrDefault(question.id(), question.required() ? null : question.usual());
            boolean otherwise = usual != null && !one.given().isEmpty() && !one.chose(usual);
            if (otherwise) {
                errors.add(question.id(), words.notAsUsual(question.ask().in(language)));
            }
            given.put(question.id(), usual == null || otherwise ? one.given() : usual);
        }
        return new CheckForm(protocol, given);
    }

    private static CheckMessages words(Language language) {
        return MessageBundles.get(CheckMessages.class, Localized.Literal.of(language.code()));
    }
}
