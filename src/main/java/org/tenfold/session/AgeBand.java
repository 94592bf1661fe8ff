package org.tenfold.session;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Forbidden;
import org.tenfold.library.item.Step;
import org.tenfold.library.rule.Condition;
import org.tenfold.shared.time.Age;
import org.tenfold.shared.time.Span;

/**
 * Between which two ages that matter to a protocol a child is today: what holds for it changes at either of them.
 *
 * @param from null where the child has reached none of them
 * @param below null where it has reached them all
 */
public record AgeBand(Span from, Span below) {

    private record Limit(Span span, boolean corrected) {}

    /** None where ages do not matter to the protocol. */
    static Optional<AgeBand> of(Protocol protocol, Age age, Age corrected) {
        List<Limit> reached = new ArrayList<>();
        List<Limit> ahead = new ArrayList<>();
        limits(protocol)
                .forEach(limit ->
                        ((limit.corrected() ? corrected : age).hasReached(limit.span()) ? reached : ahead).add(limit));
        if (reached.isEmpty() && ahead.isEmpty()) {
            return Optional.empty();
        }
        Comparator<Limit> byLength = Comparator.comparing(limit -> days(limit.span(), age));
        return Optional.of(new AgeBand(
                reached.stream().max(byLength).map(Limit::span).orElse(null),
                ahead.stream().min(byLength).map(Limit::span).orElse(null)));
    }

    private static Stream<Limit> limits(Protocol protocol) {
        Stream<Limit> ofRules = protocol.rules().stream()
                .flatMap(rule -> rule.when().parts())
                .filter(Condition.AgeIs.class::isInstance)
                .map(Condition.AgeIs.class::cast)
                .map(part -> new Limit(part.span(), part.corrected()));
        Stream<Span> ofItems = Stream.concat(
                protocol.forbidden().stream().map(Forbidden::untilAge),
                protocol.variants().stream()
                        .flatMap(variant -> variant.steps().stream())
                        .map(Step::fromAge));
        return Stream.concat(ofRules, ofItems.filter(Objects::nonNull).map(span -> new Limit(span, false)));
    }

    private static long days(Span span, Age age) {
        Period period = span.period();
        return age.birthDate().plus(period).toEpochDay();
    }
}
