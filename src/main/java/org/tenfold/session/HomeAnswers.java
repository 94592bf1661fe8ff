package org.tenfold.session;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.library.item.Question;

/**
 * What a family answered before it left home: a {@link HomeChoice} by name, a temperature as a decimal number, the last
 * meal as a moment, a {@link Vaccination}. Questions of the check take their answers from here.
 */
public record HomeAnswers(Map<AskedAtHome, String> given) {

    /** Said of a vaccination that there was none. */
    public static final String NONE = "none";

    private static final String YES = "yes";
    private static final String NO = "no";

    public HomeAnswers {
        Map<AskedAtHome, String> inOrder = new EnumMap<>(AskedAtHome.class);
        inOrder.putAll(given);
        given = Collections.unmodifiableMap(inOrder);
    }

    public static HomeAnswers none() {
        return new HomeAnswers(Map.of());
    }

    /** Those to what was asked so, such as what lasts for the day. */
    public HomeAnswers only(Predicate<AskedAtHome> which) {
        Map<AskedAtHome, String> some = new EnumMap<>(AskedAtHome.class);
        some.putAll(given);
        some.keySet().removeIf(which.negate());
        return new HomeAnswers(some);
    }

    /** By the ids of the questions that are answered by this, for a session at this moment. */
    public Map<String, String> to(List<Question> questions, Instant at, ZoneId zone) {
        Map<String, String> answers = new LinkedHashMap<>();
        questions.forEach(question -> to(question, at, zone).ifPresent(answer -> answers.put(question.id(), answer)));
        return answers;
    }

    /** The answer to one question of the check; none while the family has not said enough. */
    Optional<String> to(Question question, Instant at, ZoneId zone) {
        if (!question.isAskedAtHome()) {
            return Optional.empty();
        }
        if (question.isNumber()) {
            return number(question, at);
        }
        if (!question.isYesNo() || question.usual() == null) {
            return Optional.empty();
        }
        List<Optional<Boolean>> against = question.askedAtHome().stream()
                .map(asked -> isAgainst(asked, question, at, zone))
                .toList();
        if (against.stream().anyMatch(one -> one.orElse(false))) {
            return Optional.of(question.usual().equals(YES) ? NO : YES);
        }
        return against.stream().allMatch(Optional::isPresent) ? Optional.of(question.usual()) : Optional.empty();
    }

    private Optional<String> number(Question question, Instant at) {
        String number = switch (question.askedAtHome().get(0)) {
            case TEMPERATURE -> given.get(AskedAtHome.TEMPERATURE);
            case MEAL -> meal().map(meal -> minutes(meal, at)).orElse(null);
            default -> null;
        };
        return Optional.ofNullable(number).filter(value -> isWithin(question, value));
    }

    private static boolean isWithin(Question question, String value) {
        BigDecimal number = new BigDecimal(value);
        return (question.min() == null || number.compareTo(question.min()) >= 0)
                && (question.max() == null || number.compareTo(question.max()) <= 0);
    }

    private static String minutes(Instant meal, Instant at) {
        return String.valueOf(Math.max(0, Duration.between(meal, at).toMinutes()));
    }

    private Optional<Boolean> isAgainst(AskedAtHome asked, Question question, Instant at, ZoneId zone) {
        if (asked == AskedAtHome.VACCINATION) {
            int hours = question.withinHours() == null ? 0 : question.withinHours();
            return given.containsKey(asked)
                    ? Optional.of(vaccination()
                            .filter(one -> one.holds(at, hours, zone))
                            .isPresent())
                    : Optional.empty();
        }
        return choice(asked).map(HomeChoice::isAgainst);
    }

    public Optional<HomeChoice> choice(AskedAtHome asked) {
        return HomeChoice.of(asked, given.get(asked));
    }

    public Optional<BigDecimal> temperature() {
        return Optional.ofNullable(given.get(AskedAtHome.TEMPERATURE)).map(BigDecimal::new);
    }

    /** When the child ate last; none where nobody said. */
    public Optional<Instant> meal() {
        try {
            return Optional.ofNullable(given.get(AskedAtHome.MEAL)).map(Instant::parse);
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    public Optional<Vaccination> vaccination() {
        return Vaccination.of(given.get(AskedAtHome.VACCINATION));
    }

    /** What is to be told of it: everything but what is as usual, what matters most first. */
    public List<HomeLine> remarkable() {
        return lines(line -> !line.isUsual());
    }

    /** All of it. */
    public List<HomeLine> lines() {
        return lines(line -> true);
    }

    /** Of what a question of the check asks for. */
    List<HomeLine> linesFor(Question question) {
        return lines(line -> question.askedAtHome().contains(line.asked()));
    }

    private List<HomeLine> lines(Predicate<HomeLine> which) {
        return given.keySet().stream()
                .map(asked -> new HomeLine(asked, this))
                .filter(which)
                .sorted(Comparator.comparing(HomeLine::isUsual).thenComparing(HomeLine::asked))
                .toList();
    }
}
