package org.tenfold.library;

import java.util.List;
import org.tenfold.library.item.Step;

/** The maps of one protocol: each shows what the protocol never touches. */
public record BodyMaps(Protocol protocol, Vocabulary zones) {

    /** The figure that all of them are drawn on. */
    public Figure figure() {
        return Figure.of(protocol.audience());
    }

    /** What the hands treat in this step. */
    public BodyMap of(Step step) {
        return BodyMap.of(figure(), step.zones(), protocol.forbiddenZones(), zones);
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
}
