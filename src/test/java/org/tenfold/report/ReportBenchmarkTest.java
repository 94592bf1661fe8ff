package org.tenfold.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.course.TheCourses;
import org.tenfold.progress.TheProgress;

/** How long a report takes and what memory it asks for, on a warm machine. It prints; it judges nothing. */
@QuarkusTest
@Tag("benchmark")
class ReportBenchmarkTest {

    private static final int ROUNDS = 40;
    private static final int WARM_UP = 15;

    @Test
    void the_report_of_a_course_of_ten_sessions() {
        UUID course = TheReports.reviewed(TheProgress.mira());
        TheProgress.hold(course, 5);
        time("the page of a report", "/courses/" + course + "/report?for=staff");
        time("the PDF of a report", "/courses/" + course + "/report/pdf?for=staff");
    }

    @Test
    void the_home_programme() {
        UUID course = TheCourses.signed(TheProgress.mira());
        time("the PDF of a home programme", "/courses/" + course + "/home-programme/sheet/pdf");
    }

    private static void time(String name, String path) {
        Browser doctor = SignedInAs.doctor();
        List<Long> milliseconds = new ArrayList<>();
        int bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            var answer = doctor.get(path);
            long took = (System.nanoTime() - from) / 1_000_000;
            assertTrue(answer.statusCode() == 200, path);
            bytes = answer.asByteArray().length;
            if (round >= WARM_UP) {
                milliseconds.add(took);
            }
        }
        Collections.sort(milliseconds);
        Logger.getLogger("benchmark")
                .info("%s: median %d ms, least %d ms, most %d ms, %d kB; heap in use at most %d MB"
                        .formatted(
                                name,
                                milliseconds.get(milliseconds.size() / 2),
                                milliseconds.get(0),
                                milliseconds.get(milliseconds.size() - 1),
                                bytes / 1024,
                                peak()));
    }

    /** The most that was in use since the machine began, over all parts of its heap. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / (1024 * 1024);
    }
}
