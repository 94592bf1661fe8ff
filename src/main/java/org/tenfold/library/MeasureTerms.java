package org.tenfold.library;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be measured, in the order in which a person is offered it. */
public final class MeasureTerms {

    private final Map<String, MeasureTerm> terms = new LinkedHashMap<>();

    MeasureTerms(List<MeasureTerm> terms) {
        terms.forEach(term -> this.terms.put(term.code(), term));
    }

    public Optional<MeasureTerm> term(String code) {
        return Optional.ofNullable(terms.get(code));
    }

    public Collection<MeasureTerm> all() {
        return Collections.unmodifiableCollection(terms.values());
    }
}
