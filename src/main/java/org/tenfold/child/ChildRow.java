package org.tenfold.child;

import java.time.LocalDate;
import java.util.List;
import org.tenfold.shared.time.Age;

/**
 * A child in a list, as old as it is today.
 *
 * @param marks what the rooms above say beside its name
 */
public record ChildRow(Child child, Age age, Age corrected, List<String> marks) {

    static ChildRow of(Child child, LocalDate today, List<String> marks) {
        return new ChildRow(child, child.ageOn(today), child.correctedAgeOn(today), marks);
    }
}
