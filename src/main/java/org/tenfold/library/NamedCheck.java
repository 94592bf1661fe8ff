package org.tenfold.library;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Whether what a protocol names is there: statements, protocols, and the words of the vocabularies. */
final class NamedCheck {

    private final LibraryContent content;
    private final Vocabularies words;
    private final List<Problem> problems;

    NamedCheck(LibraryContent content, List<Problem> problems) {
        this.content = content;
        this.words = content.vocabularies();
        this.problems = problems;
    }

    void statements(Place place, Collection<String> ids) {
        say(place, Fault.NO_STATEMENT, ids, content.statements()::containsKey);
    }

    void protocols(Place place, Collection<String> slugs) {
        say(place, Fault.NO_PROTOCOL, slugs, content.protocols()::containsKey);
    }

    void positions(Place place, Collection<String> codes) {
        say(place, Fault.NO_POSITION, codes, words.positions()::knows);
    }

    void techniques(Place place, Collection<String> codes) {
        say(place, Fault.NO_TECHNIQUE, codes, words.techniques()::knows);
    }

    void zones(Place place, Collection<String> codes) {
        say(place, Fault.NO_ZONE, codes, words.zones()::knows);
    }

    void conditions(Place place, Collection<String> codes) {
        say(place, Fault.NO_CONDITION, codes, words.conditions()::knows);
    }

    void devices(Place place, Collection<String> codes) {
        say(place, Fault.NO_DEVICE, codes, words.devices()::knows);
    }

    void measures(Place place, Collection<String> codes) {
        say(place, Fault.NO_MEASURE, codes, words.measures()::knows);
    }

    void qualifications(Place place, Collection<String> codes) {
        say(place, Fault.NO_QUALIFICATION, codes, words.qualifications()::knows);
    }

    private void say(Place place, Fault fault, Collection<String> named, Predicate<String> known) {
        named.stream().filter(known.negate()).forEach(name -> problems.add(Problem.of(place, fault, name)));
    }
}
