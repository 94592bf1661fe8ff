package org.tenfold.library;

import java.util.List;
import org.tenfold.library.rule.Condition;
import org.tenfold.library.rule.Facts;
import org.tenfold.library.rule.Truth;
import org.tenfold.shared.text.Text;

/**
 * A word of a vocabulary.
 *
 * @param lasting of a condition: stays until a doctor ends it; otherwise it carries a last day
 * @param icd10 of a condition, where it is certain; else null
 * @param side of a zone: front, back or both; else null
 * @param role of a qualification: doctor or masseur; else null
 * @param synonyms other words, in any language, by which a person may look for it
 * @param counts of a condition: when what is known counts as if it stood on the record; null for never
 * @param banned of a technique: known, so that it can be forbidden, and offered nowhere
 */
public record Term(
        String code,
        Text name,
        boolean lasting,
        String icd10,
        String side,
        String role,
        List<String> synonyms,
        Condition counts,
        boolean banned) {

    public Term {
        synonyms = List.copyOf(synonyms);
    }

    /** Whether the growth in this measure decides if it counts. */
    public boolean asksForGrowthOf(String measure) {
        return counts != null
                && counts.parts()
                        .anyMatch(part -> part instanceof Condition.Grown grown
                                && grown.measure().equals(measure));
    }

    boolean countsIn(Facts facts) {
        return counts != null && counts.in(facts) == Truth.YES;
    }
}
