package org.tenfold.child;

import java.time.LocalDate;
import org.tenfold.shared.time.Age;

/** A child in a list, as old as it is today. */
public record ChildRow(Child child, Age age, Age corrected) {

    static ChildRow of(Child child, LocalDate today) {
        return new ChildRow(child, child.ageOn(today), child.correctedAgeOn(today));
    }
}
