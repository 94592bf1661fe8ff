package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tenfold.library.item.Performer;
import org.tenfold.library.rule.Bound;
import org.tenfold.library.rule.Condition;
import org.tenfold.library.rule.OfTheCourse;
import org.tenfold.shared.time.Span;

/** Reads the closed vocabulary of conditions; docs/library-format.md lists it. */
final class ConditionWords {

    private static final Map<String, Bound> BOUNDS =
            Map.of("below", Bound.BELOW, "above", Bound.ABOVE, "from", Bound.FROM);

    /** On which side, and of what. */
    private record Limit(Bound bound, JsonNode at) {}

    private ConditionWords() {}

    /** @throws IllegalArgumentException for a word that the vocabulary does not hold */
    static Condition read(JsonNode node) {
        if (node.size() != 1) {
            throw new IllegalArgumentException("a condition has exactly one word");
        }
        String word = node.fieldNames().next();
        JsonNode said = node.get(word);
        return switch (word) {
            case "age" -> age(said);
            case "on-record" -> new Condition.OnRecord(codes(said));
            case "not-on-record" -> new Condition.NotOnRecord(codes(said));
            case "wearing" -> new Condition.Wearing(codes(said));
            case "answer" -> answer(said);
            case "unanswered" -> new Condition.Unanswered(said.asText());
            case "prescriber-lacks" -> new OfTheCourse.PrescriberLacks(codes(said));
            case "performer-lacks" -> new OfTheCourse.PerformerLacks(codes(said));
            case "sessions" ->
                new OfTheCourse.Sessions(limit(said).bound(), limit(said).at().asInt());
            case "course-number" ->
                new OfTheCourse.CourseNumber(
                        limit(said).bound(), limit(said).at().asInt());
            case "since-last-course" -> sinceLastCourse(limit(said));
            case "hour" ->
                new OfTheCourse.Hour(
                        limit(said).bound(), LocalTime.parse(limit(said).at().asText()));
            case "minutes-today" ->
                new OfTheCourse.MinutesToday(
                        limit(said).bound(), limit(said).at().asInt());
            case "performed-by" -> new OfTheCourse.PerformedBy(performers(said));
            case "open-course" -> new OfTheCourse.OpenCourse(codes(said));
            case "finished-course" -> new OfTheCourse.FinishedCourse(codes(said));
            case "postponed-in-a-row" ->
                new OfTheCourse.PostponedInARow(
                        limit(said).bound(), limit(said).at().asInt());
            case "measured" -> measured(said);
            case "growth" -> growth(said);
            case "sex" -> new Condition.SexIs(said.asText());
            case "born-before" ->
                new Condition.BornBefore(Span.of(said.asText()).count());
            case "reading" -> reading(said);
            case "massage-today" -> new OfTheCourse.MassageToday(said.asBoolean());
            case "all" -> new Condition.All(several(said));
            case "any" -> new Condition.Any(several(said));
            case "not" -> new Condition.Not(read(said));
            default -> throw new IllegalArgumentException("no condition is called '" + word + "'");
        };
    }

    private static Condition age(JsonNode said) {
        Limit limit = limit(said);
        return new Condition.AgeIs(
                limit.bound(),
                Span.of(limit.at().asText()),
                said.path("corrected").asBoolean(false));
    }

    private static Condition sinceLastCourse(Limit limit) {
        Span span = Span.of(limit.at().asText());
        return switch (span.unit()) {
            case DAYS -> new OfTheCourse.SinceLastCourse(limit.bound(), span.count());
            case WEEKS -> new OfTheCourse.SinceLastCourse(limit.bound(), span.count() * 7);
            case MONTHS, YEARS ->
                throw new IllegalArgumentException("the time since the last course is given in days or weeks");
        };
    }

    private static Condition measured(JsonNode said) {
        Limit limit = limit(said);
        return new Condition.Measured(said.path("measure").asText(), limit.bound(), decimal(limit.at()));
    }

    private static Condition growth(JsonNode said) {
        Limit limit = limit(said);
        return new Condition.Grown(said.path("measure").asText(), limit.bound(), decimal(limit.at()));
    }

    /** Which reading is in force is written beside it when the readings are put in, see {@link ReadingsInPlace}. */
    private static Condition reading(JsonNode said) {
        return new Condition.ReadingIs(
                said.path("of").asText(),
                said.path("is").asText(),
                said.path(ReadingsInPlace.NOW).asText());
    }

    private static Set<Performer> performers(JsonNode said) {
        Set<Performer> performers = EnumSet.noneOf(Performer.class);
        said.forEach(code -> performers.add(Performer.valueOf(code.asText().toUpperCase(Locale.ROOT))));
        return performers;
    }

    private static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asText());
    }

    private static Condition answer(JsonNode said) {
        String question = said.path("question").asText();
        if (said.has("is")) {
            return new Condition.AnswerIs(question, said.get("is").asText());
        }
        if (said.has("is-not")) {
            return new Condition.AnswerIsNot(question, said.get("is-not").asText());
        }
        Limit limit = limit(said);
        return new Condition.AnswerNumber(question, limit.bound(), decimal(limit.at()));
    }

    private static Limit limit(JsonNode said) {
        for (Map.Entry<String, Bound> bound : BOUNDS.entrySet()) {
            if (said.has(bound.getKey())) {
                return new Limit(bound.getValue(), said.get(bound.getKey()));
            }
        }
        throw new IllegalArgumentException("a limit is below, above or from");
    }

    private static Set<String> codes(JsonNode said) {
        Set<String> codes = new LinkedHashSet<>();
        said.forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private static List<Condition> several(JsonNode said) {
        List<Condition> conditions = new ArrayList<>();
        said.forEach(part -> conditions.add(read(part)));
        return List.copyOf(conditions);
    }
}
