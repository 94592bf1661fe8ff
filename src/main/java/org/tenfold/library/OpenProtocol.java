package org.tenfold.library;

import java.util.List;
import org.tenfold.library.item.Moment;

/** A protocol open to be read, with what a reader needs beside it. */
public record OpenProtocol(
        Protocol protocol, List<Published> history, List<Caution> cautions, List<Source> sources, Vocabularies words) {

    /** What its steps treat and what it never touches, drawn. */
    public BodyMaps maps() {
        return new BodyMaps(protocol, words.zones());
    }

    /** The sections of rules and of questions. */
    public List<Moment> moments() {
        return List.of(Moment.values());
    }

    public boolean isNewest() {
        return history.isEmpty() || history.get(0).number() == protocol.number();
    }

    /** The versions besides this one, the newest first. */
    public List<Published> others() {
        return history.stream()
                .filter(version -> version.number() != protocol.number())
                .toList();
    }

    /** When this version was published. */
    public Published published() {
        return history.stream()
                .filter(version -> version.number() == protocol.number())
                .findFirst()
                .orElseThrow();
    }
}
