package org.tenfold.child;

import java.time.LocalDate;

/**
 * Who a child is.
 *
 * @param recordNumber the clinic's own number of the record; unique in the clinic
 * @param gestationalDays completed days of gestation at birth; null when nobody knows
 */
public record ChildDetails(
        String recordNumber,
        String givenName,
        String familyName,
        LocalDate birthDate,
        Integer gestationalDays,
        Sex sex) {

    public ChildDetails {
        recordNumber = SearchWords.tidy(recordNumber);
        givenName = SearchWords.tidy(givenName);
        familyName = SearchWords.tidy(familyName);
    }
}
