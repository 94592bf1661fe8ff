package org.tenfold.library;

/**
 * What speaks against publishing a working copy.
 *
 * @param item where it is; null where it concerns the protocol as a whole
 * @param head whether it stands above the lists
 */
public record DraftProblem(String what, DraftItem item, boolean head) {

    static DraftProblem of(Problem problem, DraftBody body, TellingProblems words) {
        return new DraftProblem(
                words.tell(problem, body),
                body.items()
                        .filter(item -> item.id().equals(problem.item()))
                        .findFirst()
                        .orElse(null),
                problem.place().isHead());
    }
}
