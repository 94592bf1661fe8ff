package org.tenfold.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks a working copy as the files of the library are checked at start. */
final class DraftCheck {

    /** A working copy is checked as a file of its own. */
    private static final String FILE = Place.WHOLE;

    private static final String STEPS = "steps";

    private final LibraryContent content;
    private final SchemaCheck schema;

    DraftCheck(LibraryContent content) {
        this.content = content;
        this.schema = new SchemaCheck(content.schema());
    }

    /** Everything that speaks against publishing it. */
    List<Problem> problems(DraftBody draft) {
        List<Problem> problems = new ArrayList<>();
        ObjectNode whole = draft.content();
        ObjectNode asFile = draft.content();
        asFile.put("kind", "protocol");
        asFile.putArray("covers");
        schema.check(Map.of(FILE, asFile), problems);
        if (problems.stream().allMatch(problem -> STEPS.equals(problem.field()))) {
            new CrossCheck(content, problems).check(Map.of(FILE, whole));
        }
        return problems;
    }

    /**
     * What speaks against keeping an item as it was typed: what is wrong with itself, and that the protocol can no longer
     * be read because of it. What is wrong elsewhere is said when the protocol is to be published.
     */
    List<Problem> problemsOf(String item, DraftBody before, DraftBody after) {
        List<Problem> known = problems(before);
        List<Problem> all = problems(after);
        return all.stream()
                .filter(problem -> problem.item().equals(item) && !STEPS.equals(problem.field())
                        || problem.place().isWhole() && !known.contains(problem))
                .toList();
    }

    /** What is wrong with the fields above the lists. */
    List<Problem> problemsOfHead(DraftBody draft) {
        return problems(draft).stream()
                .filter(problem -> problem.place().isHead() || problem.place().isWhole())
                .toList();
    }
}
