package org.tenfold.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenfold.library.rule.Facts;
import org.tenfold.shared.text.Text;

/** A closed list of words with their codes, in the order in which a person is offered them. */
public final class Vocabulary {

    private final Map<String, Term> terms = new LinkedHashMap<>();

    Vocabulary(List<Term> terms) {
        terms.forEach(term -> this.terms.put(term.code(), term));
    }

    public Optional<Term> term(String code) {
        return Optional.ofNullable(terms.get(code));
    }

    public boolean knows(String code) {
        return terms.containsKey(code);
    }

    /** Whether it is known only so that it can be forbidden. */
    public boolean isBanned(String code) {
        return term(code).filter(Term::banned).isPresent();
    }

    public Collection<Term> terms() {
        return terms.values();
    }

    /** The name of a code; the code itself where a newer vocabulary no longer has it. */
    public Text name(String code) {
        return term(code).map(Term::name).orElseGet(() -> new Text(code, code));
    }

    /** Those that what is known makes count as if they stood on the record. */
    public Set<String> countingIn(Facts facts) {
        return terms.values().stream()
                .filter(term -> term.countsIn(facts))
                .map(Term::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Text> names(Collection<String> codes) {
        return codes.stream().map(this::name).toList();
    }
}
