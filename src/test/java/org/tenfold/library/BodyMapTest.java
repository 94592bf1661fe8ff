package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenfold.library.BodyMap.View;
import org.tenfold.library.item.Step;
import org.tenfold.shared.text.Text;

/** What a body map shows, and how it is read aloud. */
class BodyMapTest {

    private static final Vocabulary ZONES = TheLibrary.vocabularies().zones();

    private static BodyMap map(List<String> treated, List<String> forbidden) {
        return BodyMap.of(Figure.INFANT, treated, forbidden, ZONES);
    }

    private static View view(BodyMap map, Side side) {
        return map.views().stream()
                .filter(view -> view.side() == side)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_front_comes_before_the_back() {
        assertEquals(
                List.of("infant-front", "infant-back"),
                map(List.of(), List.of()).views().stream().map(View::shape).toList());
    }

    @Test
    void a_zone_is_shown_on_each_side_that_it_is_seen_from() {
        BodyMap map = map(List.of("legs", "back", "abdomen"), List.of("spine", "genitals", "perineum"));

        assertEquals(
                new Text("legs, tummy", "ноги, живот"), view(map, Side.FRONT).treatedNames());
        assertEquals(new Text("legs, back", "ноги, спина"), view(map, Side.BACK).treatedNames());
        assertEquals(
                new Text("genitals, perineum", "половые органы, промежность"),
                view(map, Side.FRONT).forbiddenNames());
        assertEquals(
                new Text("spine itself, perineum", "сам позвоночник, промежность"),
                view(map, Side.BACK).forbiddenNames());
    }

    @Test
    void a_map_is_named_for_all_that_it_treats() {
        assertEquals(
                new Text("legs, back", "ноги, спина"),
                map(List.of("legs", "back"), List.of("spine")).treatedNames());
    }

    @Test
    void a_zone_is_drawn_once_however_often_it_is_named() {
        assertEquals(1, map(List.of("feet", "feet"), List.of()).treated().size());
    }

    @Test
    void a_code_that_the_vocabulary_no_longer_has_is_left_out() {
        BodyMap map = map(List.of("tail"), List.of("wings"));

        assertFalse(map.isTreating());
        assertFalse(map.isForbidding());
    }

    @Test
    void a_zone_that_lies_elsewhere_in_each_child_is_explained() {
        assertTrue(map(List.of("tender-points"), List.of()).hasZoneWithoutPlace());
        assertTrue(map(List.of("legs"), List.of("affected-area")).hasZoneWithoutPlace());
        assertFalse(map(List.of("legs"), List.of("genitals")).hasZoneWithoutPlace());
        assertTrue(BodyMap.WITHOUT_PLACE.stream().allMatch(ZONES::knows));
    }

    @Test
    void infants_have_a_figure_of_their_own() {
        assertEquals(Figure.INFANT, Figure.of(Audience.INFANT));
        assertEquals(Figure.GROWN, Figure.of(Audience.CHILD));
        assertEquals(Figure.GROWN, Figure.of(Audience.ADULT));
    }

    @Test
    void every_step_is_drawn_with_what_its_protocol_never_touches() {
        Protocol protocol = TheLibrary.protocol("hip-dysplasia-massage");
        BodyMaps maps = new BodyMaps(protocol, ZONES);

        assertTrue(maps.isDrawn());
        assertEquals(Figure.INFANT, maps.figure());
        for (Step step : protocol.defaultVariant().orElseThrow().steps()) {
            BodyMap map = maps.of(step);
            assertEquals(step.zones(), map.treated().stream().map(Term::code).toList(), step.id());
            assertTrue(map.forbidden().containsAll(maps.ofForbidden().forbidden()), step.id());
        }
        assertTrue(maps.ofForbidden().isForbidding());
        assertFalse(maps.ofForbidden().isTreating());
    }

    @Test
    void where_a_step_may_do_nothing_of_what_it_does_is_not_touched_in_it() {
        Protocol protocol = TheLibrary.protocol("spine-classic-therapeutic");

        assertTrue(untouched(protocol, "cls-4-squeezing").containsAll(List.of("spine", "kidney-area", "sacrum")));
        assertTrue(untouched(protocol, "cls-9-kneading-hands").containsAll(List.of("spine", "kidney-area")));
        assertFalse(untouched(protocol, "cls-9-kneading-hands").contains("sacrum"), "no bone is squeezed by kneading");
    }

    private static List<String> untouched(Protocol protocol, String id) {
        Step step = protocol.variants().stream()
                .flatMap(variant -> variant.steps().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new BodyMaps(protocol, ZONES)
                .of(step).forbidden().stream().map(Term::code).toList();
    }
}
