package org.tenfold.library;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.shared.text.Text;

/**
 * A figure from the front and from the back, with the zones that are treated and those that are never touched. The
 * shapes themselves are in the templates: one for each zone, figure and side.
 */
public record BodyMap(Figure figure, List<Term> treated, List<Term> forbidden) {

    /** Zones that lie elsewhere in each child: a sign beside the figure stands for them. */
    static final Set<String> WITHOUT_PLACE =
            Set.of("affected-area", "neighbouring-areas", "tender-points", "acupressure-points");

    /** One side of the figure with the zones that are seen from there. */
    public record View(Figure figure, Side side, List<Term> treated, List<Term> forbidden) {

        /** What the names of all shapes of this view begin with. */
        public String shape() {
            return figure.code() + "-" + side.code();
        }

        /** The names of the zones that are treated here, as they are read aloud. */
        public Text treatedNames() {
            return names(treated);
        }

        /** The names of the zones that are never touched here, as they are read aloud. */
        public Text forbiddenNames() {
            return names(forbidden);
        }
    }

    /** A map of these zones; a code that the vocabulary no longer has cannot be drawn and is left out. */
    static BodyMap of(Figure figure, Collection<String> treated, Collection<String> forbidden, Vocabulary zones) {
        return new BodyMap(figure, known(treated, zones), known(forbidden, zones));
    }

    public boolean isTreating() {
        return !treated.isEmpty();
    }

    public boolean isForbidding() {
        return !forbidden.isEmpty();
    }

    public List<View> views() {
        return Arrays.stream(Side.values())
                .map(side -> new View(figure, side, seenFrom(side, treated), seenFrom(side, forbidden)))
                .toList();
    }

    public Text treatedNames() {
        return names(treated);
    }

    /** Whether a sign beside the figure must be explained. */
    public boolean hasZoneWithoutPlace() {
        return Stream.concat(treated.stream(), forbidden.stream())
                .anyMatch(zone -> WITHOUT_PLACE.contains(zone.code()));
    }

    private static List<Term> known(Collection<String> codes, Vocabulary zones) {
        return codes.stream()
                .distinct()
                .map(zones::term)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Term> seenFrom(Side side, List<Term> zones) {
        return zones.stream().filter(side::shows).toList();
    }

    private static Text names(List<Term> zones) {
        return new Text(joined(zones, Text::en), joined(zones, Text::ru));
    }

    private static String joined(List<Term> zones, Function<Text, String> language) {
        return zones.stream().map(Term::name).map(language).collect(Collectors.joining(", "));
    }
}
