package org.tenfold.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.child.TheChildren;
import org.tenfold.progress.ALongStory;

/** However long the story of a child: what its file costs grows by a statement for each part of so many rows. */
@QuarkusTest
@Tag("data")
class ExportCostTest {

    /** For a record in which every table fits into one part. */
    private static final int MOST = 20;

    /** The report of a course is a document of its own. */
    private static final int MOST_OF_A_REPORT = 10;

    @Inject
    SessionFactory sessionFactory;

    @Test
    void a_long_story_costs_a_statement_for_each_part_and_loses_nothing() {
        Browser olga = SignedInAs.doctor();
        long empty = cost(olga, TheChildren.mira());
        assertTrue(empty <= MOST, "an empty record asks " + empty + " times");
        long sessions = cost(olga, ALongStory.told(0));
        assertTrue(
                sessions - empty <= 10 + ALongStory.COURSES * MOST_OF_A_REPORT,
                "fifteen courses ask " + (sessions - empty) + " times more");
        UUID mira = ALongStory.told(ALongStory.ROWS);
        long all = cost(olga, mira);
        int parts = ALongStory.ROWS / PartByPart.SIZE;
        assertTrue(all - sessions <= parts, "two thousand rows of diary ask " + (all - sessions) + " times more");
        TakenAlong taken = TakenAlong.by(olga, mira);
        assertEquals(ALongStory.COURSES, taken.table("courses").size());
        assertEquals(ALongStory.COURSES * 10, taken.table("sessions").size());
        assertEquals(ALongStory.ROWS, taken.table("diary").size());
        assertEquals(ALongStory.ROWS, taken.json().get("diary").size());
        assertEquals(
                ALongStory.ROWS,
                taken.table("diary").stream()
                        .map(line -> line.get("Id"))
                        .distinct()
                        .count());
    }

    private long cost(Browser olga, UUID child) {
        TakenAlong.by(olga, child);
        Browser.Form form = olga.form("/children/" + child + "/export");
        long before = sessionFactory.getStatistics().getPrepareStatementCount();
        assertEquals(200, form.send().statusCode());
        return sessionFactory.getStatistics().getPrepareStatementCount() - before;
    }
}
