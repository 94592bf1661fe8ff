package org.tenfold.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A statement with what the library makes of it: the items that carry it, each once however many protocols share it. */
public record LineOfASource(Statement statement, List<Use> uses) {

    /**
     * An item that carries the statement.
     *
     * @param further in how many more protocols it stands
     */
    public record Use(Carrier carrier, int further) {}

    static LineOfASource of(Statement statement, List<Carrier> carriers) {
        Map<String, List<Carrier>> byItem = new LinkedHashMap<>();
        carriers.forEach(carrier -> byItem.computeIfAbsent(
                        carrier.section() + carrier.item().id(), none -> new ArrayList<>())
                .add(carrier));
        return new LineOfASource(
                statement,
                byItem.values().stream()
                        .map(same -> new Use(same.get(0), same.size() - 1))
                        .toList());
    }
}
