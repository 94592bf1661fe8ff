package org.tenfold.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenfold.account.Role;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerm;
import org.tenfold.library.item.Measure;

/**
 * Who records and who reads which measure of a child that he may see: a doctor all; a masseur reads all and records what
 * any protocol takes at each session; a guardian reads what is meant for guardians.
 */
@ApplicationScoped
public class WhoMeasures {

    @Inject
    Library library;

    public boolean reads(MeasureTerm term, Role role) {
        return switch (role) {
            case DOCTOR, MASSEUR -> true;
            case PARENT -> term.forParents();
            case ADMINISTRATOR -> false;
        };
    }

    /** What this role records, in the order of the vocabulary. */
    public List<MeasureTerm> recordedBy(Role role) {
        return switch (role) {
            case DOCTOR -> List.copyOf(library.measureTerms().all());
            case MASSEUR -> {
                Set<String> codes = takenAtEachSession();
                yield library.measureTerms().all().stream()
                        .filter(term -> codes.contains(term.code()) && !term.doctorOnly())
                        .toList();
            }
            case PARENT, ADMINISTRATOR -> List.of();
        };
    }

    private Set<String> takenAtEachSession() {
        return library.protocols().stream()
                .flatMap(protocol -> protocol.measures().stream())
                .filter(measure -> measure.measure() != null && measure.taken() == Measure.Taken.EACH_SESSION)
                .map(Measure::measure)
                .collect(Collectors.toSet());
    }
}
