package org.tenfold.library;

import java.util.List;
import java.util.stream.Collectors;

/** The files of the library contradict their format or each other; the portal does not start with them. */
class BrokenLibrary extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BrokenLibrary(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n  ", "The library has " + problems.size() + " problem(s):\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
