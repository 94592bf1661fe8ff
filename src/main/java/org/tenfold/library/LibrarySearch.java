package org.tenfold.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.library.item.Cited;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Performer;
import org.tenfold.library.rule.Condition;
import org.tenfold.library.rule.Effect;
import org.tenfold.library.rule.Facts;
import org.tenfold.library.rule.Rule;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;

/** What somebody looks for in the library. Whatever cannot be read is not looked for. */
public record LibrarySearch(
        @RestQuery String q,
        @RestQuery String months,
        @RestQuery String purpose,
        @RestQuery String performer) {

    /** Only the distance between birth and this day counts. */
    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    /** A protocol that was found, and whether one of its rules warns at the age that was asked for. */
    public record Hit(Protocol protocol, boolean warnsAtThisAge) {}

    public boolean isAnything() {
        return Stream.of(q, months, purpose, performer).anyMatch(asked -> asked != null && !asked.isBlank());
    }

    List<Hit> in(List<Protocol> protocols) {
        Integer age = ageInMonths();
        return protocols.stream()
                .filter(protocol -> isOf(purpose, protocol.purpose()))
                .filter(protocol -> asked(performer).isEmpty()
                        || protocol.performedBy().stream().anyMatch(one -> isOf(performer, one)))
                .filter(protocol -> words().allMatch(word -> speaksOf(protocol, word)))
                .filter(protocol -> age == null || fits(protocol, age))
                .map(protocol -> new Hit(protocol, age != null && strikes(protocol, age, Effect.WARN)))
                .toList();
    }

    private Integer ageInMonths() {
        return asked(months).matches("\\d{1,4}") ? Integer.valueOf(asked(months)) : null;
    }

    private Stream<String> words() {
        return Stream.of(asked(q).toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty());
    }

    private static boolean speaksOf(Protocol protocol, String word) {
        Stream<Text> texts = Stream.concat(
                Stream.of(protocol.title(), protocol.summary()),
                protocol.items().map(Cited::text));
        return protocol.slug().contains(word)
                || texts.anyMatch(text -> text.en().toLowerCase(Locale.ROOT).contains(word)
                        || text.ru().toLowerCase(Locale.ROOT).contains(word));
    }

    private static boolean fits(Protocol protocol, int age) {
        return protocol.audience().admits(age) && !strikes(protocol, age, Effect.BLOCK);
    }

    /** Whether a rule that asks for nothing but the age strikes. */
    private static boolean strikes(Protocol protocol, int age, Effect effect) {
        Facts facts = Facts.of(new Age(SOME_DAY.minusMonths(age), SOME_DAY)).build();
        return protocol.rulesAt(Moment.ASSIGNMENT).stream()
                .filter(rule -> rule.then() == effect)
                .filter(LibrarySearch::asksOnlyForAge)
                .anyMatch(rule -> rule.strikes(facts));
    }

    private static boolean asksOnlyForAge(Rule rule) {
        return rule.when().parts().allMatch(Condition.AgeIs.class::isInstance);
    }

    public boolean isFor(Purpose one) {
        return one.name().equals(asked(purpose));
    }

    public boolean isBy(Performer one) {
        return one.name().equals(asked(performer));
    }

    private static boolean isOf(String asked, Enum<?> constant) {
        return asked(asked).isEmpty() || constant.name().equals(asked(asked));
    }

    private static String asked(String text) {
        return text == null ? "" : text.strip();
    }

    public List<Purpose> purposes() {
        return List.of(Purpose.values());
    }

    public List<Performer> performers() {
        return List.of(Performer.values());
    }
}
