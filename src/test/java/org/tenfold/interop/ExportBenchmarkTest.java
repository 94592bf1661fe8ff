package org.tenfold.interop;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.child.TheChildren;
import org.tenfold.progress.ALongStory;

/** How long the file of a long story takes, on a warm machine. It prints; it judges nothing but that it is made. */
@QuarkusTest
@Tag("benchmark")
class ExportBenchmarkTest {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 12;

    @Test
    void the_file_of_fifteen_courses_and_two_thousand_rows_of_diary() {
        Browser olga = SignedInAs.doctor();
        time(olga, "a long story, with its reports", ALongStory.told(ALongStory.ROWS));
        time(olga, "an empty record", TheChildren.mira());
    }

    private static void time(Browser olga, String name, UUID child) {
        List<Long> milliseconds = new ArrayList<>();
        int bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            bytes = TakenAlong.by(olga, child).answer().asByteArray().length;
            if (round >= WARM_UP) {
                milliseconds.add((System.nanoTime() - from) / 1_000_000);
            }
        }
        Collections.sort(milliseconds);
        Logger.getLogger("benchmark")
                .info("file of %s: median %d ms, least %d ms, most %d ms, %d kB"
                        .formatted(
                                name,
                                milliseconds.get(milliseconds.size() / 2),
                                milliseconds.get(0),
                                milliseconds.get(milliseconds.size() - 1),
                                bytes / 1000));
    }
}
