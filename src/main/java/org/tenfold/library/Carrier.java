package org.tenfold.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tenfold.library.item.Cited;

/** That an item of a protocol carries a statement. */
public record Carrier(Protocol protocol, Section section, Cited item) {

    /** The item on the page of its protocol. */
    public String href() {
        return "/library/" + protocol.slug() + "#item-" + item.id();
    }

    /** Who carries what, by the id of the statement. */
    static Map<String, List<Carrier>> among(Collection<Protocol> protocols) {
        Map<String, List<Carrier>> carriers = new LinkedHashMap<>();
        for (Protocol protocol : protocols) {
            for (Section section : Section.values()) {
                for (Cited item : section.of(protocol)) {
                    Carrier carrier = new Carrier(protocol, section, item);
                    item.cites()
                            .forEach(id -> carriers.computeIfAbsent(id, none -> new ArrayList<>())
                                    .add(carrier));
                }
            }
        }
        return carriers;
    }
}
