package org.tenfold.progress;

import java.util.Arrays;
import java.util.Optional;

/** The tables of the clinic's page that leave it as files. */
enum ExportedTable {
    RISKS("risks"),
    COMPLETION("completion"),
    POSTPONEMENTS("postponements"),
    OUTCOMES("outcomes");

    private final String code;

    ExportedTable(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<ExportedTable> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
