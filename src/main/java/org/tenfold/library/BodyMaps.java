package org.tenfold.library;

import java.util.List;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Step;

/** The maps of one protocol: each shows what is not touched, too. */
public record BodyMaps(Protocol protocol, Vocabulary zones) {

    /** The figure that all of them are drawn on. */
    public Figure figure() {
        return Figure.of(protocol.audience());
    }

    /** What the hands treat in this step, and where they do none of what they do in it. */
    public BodyMap of(Step step) {
        return BodyMap.of(figure(), step.zones(), untouchedIn(step), zones);
    }

    /** What a parent touches in this exercise, and where nobody's hands belong. */
    public BodyMap of(HomeExercise exercise) {
        List<String> untouched = protocol.forbidden().stream()
                .flatMap(line -> line.zones().stream())
                .filter(zone -> forbids(zone, null))
                .toList();
        return BodyMap.of(figure(), exercise.zones(), untouched, zones);
    }

    /** Everything that is never touched, at one glance. */
    public BodyMap ofForbidden() {
        return BodyMap.of(figure(), List.of(), protocol.forbiddenZones(), zones);
    }

    /** Whether the protocol has anything to draw. */
    public boolean isDrawn() {
        return ofForbidden().isForbidding()
                || protocol.variants().stream()
                        .flatMap(variant -> variant.steps().stream())
                        .anyMatch(step -> of(step).isTreating());
    }

    private List<String> untouchedIn(Step step) {
        return protocol.forbidden().stream()
                .flatMap(line -> line.zones().stream())
                .filter(zone -> forbids(zone, null)
                        || !step.techniques().isEmpty()
                                && step.techniques().stream().allMatch(technique -> forbids(zone, technique)))
                .toList();
    }

    private boolean forbids(String zone, String technique) {
        return protocol.forbidden().stream().anyMatch(line -> line.forbids(zone, technique));
    }
}
