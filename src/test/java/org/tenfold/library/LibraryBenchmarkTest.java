package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long it takes to check the whole library and make its protocols, on a warm machine. It prints; it judges nothing. */
@Tag("benchmark")
class LibraryBenchmarkTest {

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 5;

    @Test
    void the_library_is_read_checked_and_made() {
        LibraryFiles files = LibraryFiles.packaged();
        List<Long> milliseconds = new ArrayList<>();
        int protocols = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            LibraryContent content = ReadingTheLibrary.of(files);
            protocols = content.protocols().values().stream()
                    .map(protocol -> LibraryJson.protocol(null, 1, protocol, Map.of()))
                    .toList()
                    .size();
            if (round >= WARM_UP) {
                milliseconds.add((System.nanoTime() - from) / 1_000_000);
            }
        }
        Collections.sort(milliseconds);
        Logger.getLogger("benchmark")
                .info("%d protocols: median %d ms, least %d ms, most %d ms"
                        .formatted(
                                protocols,
                                milliseconds.get(milliseconds.size() / 2),
                                milliseconds.get(0),
                                milliseconds.get(milliseconds.size() - 1)));
        assertTrue(protocols > 40, "the whole library");
    }
}
