package org.tenfold.report;

import java.util.function.Supplier;

/** A report of a child that has not been made yet: nothing is read or drawn before its bytes are asked for. */
public final class ChildReport {

    private final String name;
    private final Supplier<Paper> paper;

    ChildReport(String name, Supplier<Paper> paper) {
        this.name = name;
        this.paper = paper;
    }

    /** Of the file, in ASCII and without a person's name: "course-report-2026-05-05-massage-no-10.pdf". */
    public String name() {
        return name;
    }

    /** The PDF; each call makes it anew, in the transaction and for the signed-in person of the call. */
    public byte[] pdf() {
        return paper.get().pdf();
    }
}
