package org.tenfold.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tenfold.library.item.Step;
import org.tenfold.library.item.Variant;
import org.tenfold.library.rule.Rule;

/** Checks what the schema cannot see: that whatever a file names is there, and that its rules can be reached. */
final class CrossCheck {

    private final LibraryContent content;
    private final List<Problem> problems;
    private final ItemCheck items;
    private final RuleCheck rules;
    private final SettingCheck settings;

    CrossCheck(LibraryContent content, List<Problem> problems) {
        this.content = content;
        this.problems = problems;
        NamedCheck named = new NamedCheck(content, problems);
        this.items = new ItemCheck(named, problems);
        this.rules = new RuleCheck(named, problems);
        this.settings = new SettingCheck(content, problems);
    }

    void check(Map<String, ObjectNode> protocolsByFile) {
        checkCautions();
        protocolsByFile.forEach(this::check);
    }

    private void checkCautions() {
        NamedCheck named = new NamedCheck(content, problems);
        content.cautions()
                .forEach(caution ->
                        named.protocols(Place.of("sources/cautions.yaml", caution.id()), caution.protocols()));
    }

    private void check(String file, ObjectNode whole) {
        Place place = Place.whole(file);
        settings.check(place, whole);
        if (!settings.allNamedIn(place, whole)) {
            return;
        }
        try {
            check(place, LibraryJson.protocol(null, 0, whole, Map.of()));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(place, Fault.UNREADABLE, e.getMessage()));
        }
    }

    private void check(Place file, Protocol protocol) {
        Set<String> ids = new HashSet<>();
        protocol.items().forEach(cited -> {
            Place place = file.item(cited.id());
            if (!ids.add(cited.id())) {
                problems.add(Problem.of(place.field("id"), Fault.ID_TWICE));
            }
            items.check(place, cited);
            if (cited instanceof Rule rule) {
                rules.check(place, rule, protocol);
            }
        });
        checkWhatIsOffered(file, protocol);
        long defaults = protocol.variants().stream().filter(Variant::byDefault).count();
        if (protocol.assignable() && defaults != 1) {
            problems.add(Problem.of(file.item("variants"), Fault.NOT_ONE_DEFAULT));
        }
    }

    /** What is offered at the table is nowhere forbidden, and nothing that is banned from the house is offered. */
    private void checkWhatIsOffered(Place file, Protocol protocol) {
        for (Variant variant : protocol.offeredVariants()) {
            for (Step step : variant.offeredSteps()) {
                Place place = file.item(step.id()).field("techniques");
                protocol.forbidding(step)
                        .forEach(forbidden -> problems.add(Problem.of(place, Fault.FORBIDDEN_BY, forbidden.id())));
                step.techniques().stream()
                        .filter(content.vocabularies().techniques()::isBanned)
                        .forEach(technique -> problems.add(Problem.of(place, Fault.OFFERED_NOWHERE, technique)));
            }
        }
    }
}
