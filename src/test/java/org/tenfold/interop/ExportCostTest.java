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
    private static final int MOST = 30;

    /** The report of a course is a document of its own. */
    private static final int MOST_OF_A_REPORT = 10;

    @Inject
    SessionFactory sessionFactory;

    @Test
    void a_long_story_costs_a_statement_for_each_part_and_loses_nothing() {
        Browser olga = SignedInAs.doctor();
        TakenAlong.by(olga, TheChildren.mira());
        long empty = by(olga, TheChildren.mira()).statements();
        assertTrue(empty <= MOST, "an empty record asks " + empty + " times");
        long sessions = by(olga, ALongStory.told(0)).statements();
        assertTrue(
                sessions - empty <= 10 + ALongStory.COURSES * MOST_OF_A_REPORT,
                "fifteen courses ask " + (sessions - empty) + " times more");
        Counted all = by(olga, ALongStory.told(ALongStory.ROWS));
        int parts = ALongStory.ROWS / PartByPart.SIZE;
        assertTrue(
                all.statements() - sessions <= parts,
                "two thousand rows of diary ask " + (all.statements() - sessions) + " times more");
        TakenAlong taken = all.taken();
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

    /** A file, and how many statements it cost together with the page before it. */
    private record Counted(long statements, TakenAlong taken) {}

    private Counted by(Browser olga, UUID child) {
        long before = sessionFactory.getStatistics().getPrepareStatementCount();
        TakenAlong taken = TakenAlong.by(olga, child);
        return new Counted(sessionFactory.getStatistics().getPrepareStatementCount() - before, taken);
    }
}
