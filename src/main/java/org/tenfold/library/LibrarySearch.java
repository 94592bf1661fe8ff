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
import org.tenfold.shared.time.Age;

/** What somebody looks for in the library. Whatever cannot be read is not looked for. */
public record LibrarySearch(
        @RestQuery String q,
        @RestQuery String months,
        @RestQuery String purpose,
        @RestQuery String performer) {

    /** Only the distance between birth and this day counts. */
    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    /** So many places of a protocol are shown with it. */
    private static final int PLACES = 4;

    /**
     * A protocol that was found.
     *
     * @param warnsAtThisAge whether one of its rules warns at the age that was asked for
     * @param places its items that speak of all the words, the first few
     * @param further how many more of them there are
     */
    public record Hit(Protocol protocol, boolean warnsAtThisAge, List<Cited> places, int further) {}

    public boolean isAnything() {
        return Stream.of(q, months, purpose, performer).anyMatch(asked -> asked != null && !asked.isBlank());
    }

    List<Hit> in(List<Protocol> protocols, SearchIndex index) {
        Integer age = ageInMonths();
        List<String> words = words();
        return protocols.stream()
                .filter(protocol -> isOf(purpose, protocol.purpose()))
                .filter(protocol -> asked(performer).isEmpty()
                        || protocol.performedBy().stream().anyMatch(one -> isOf(performer, one)))
                .filter(protocol -> words.stream().allMatch(index.of(protocol)::holds))
                .filter(protocol -> age == null || fits(protocol, age))
                .map(protocol -> hit(protocol, index.of(protocol), words, age))
                .toList();
    }

    private static Hit hit(Protocol protocol, SearchIndex.Entry entry, List<String> words, Integer age) {
        List<Cited> places = words.isEmpty()
                ? List.of()
                : entry.lines().stream()
                        .filter(line -> words.stream().allMatch(line.words()::contains))
                        .map(SearchIndex.Line::item)
                        .toList();
        int shown = Math.min(PLACES, places.size());
        return new Hit(
                protocol,
                age != null && strikes(protocol, age, Effect.WARN),
                places.subList(0, shown),
                places.size() - shown);
    }

    /** The id of the statement that was asked for; null when the words are no such id. */
    public String statement() {
        String id = asked(q).toUpperCase(Locale.ROOT);
        return id.matches("S\\d-\\d{3}") ? id : null;
    }

    private Integer ageInMonths() {
        return asked(months).matches("\\d{1,4}") ? Integer.valueOf(asked(months)) : null;
    }

    private List<String> words() {
        return Stream.of(asked(q).toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
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
