package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.child.TheChildren;

/** While Mira lies on the table nobody touches the tablet beside it, and it goes on showing the step. */
@QuarkusTest
@Tag("data")
class AtTheTableTest {

    @Inject
    FixedTime time;

    private String path;
    private Browser tablet;

    @BeforeEach
    void mira_is_on_the_table() {
        UUID mira = TheChildren.mira();
        String masseur = TheSessions.freshMasseur();
        path = "/sessions/"
                + TheSessions.number(1, TheSessions.course(mira, masseur, LocalTime.of(10, 0)))
                        .id();
        tablet = SignedInAs.as(masseur);
        tablet.form("/account", "/account/tablet").with("tablet", "Room 2").send();
        Document waiting = tablet.page(path);
        assertEquals("120", locksAfter(waiting), "before it begins");
        tablet.formIn(waiting, path + "/check")
                .with("usual", waiting.selectFirst("button[name=usual]").val())
                .send();
    }

    @Test
    void the_step_of_a_running_session_stays_for_a_quarter_of_an_hour() {
        assertEquals("900", locksAfter(tablet.page(path)));
        time.advance(Duration.ofMinutes(14));
        assertEquals(303, tablet.post(path + "/pause").statusCode());
        assertEquals(200, tablet.get(path).statusCode());
        time.advance(Duration.ofMinutes(15));
        assertEquals("/lock", tablet.get(path).header("Location"));
    }

    @Test
    void any_other_page_locks_as_usual_though_the_session_runs() {
        tablet.page(path);
        assertEquals("120", locksAfter(tablet.page("/today")));
        time.advance(Duration.ofMinutes(2));
        assertEquals("/lock", tablet.get("/today").header("Location"));
    }

    @Test
    void no_title_names_the_child() {
        Document page = tablet.page(path);
        assertFalse(page.title().contains("Mira"), page.title());
        assertEquals("Treatment room · Tenfold", page.title());
    }

    private static String locksAfter(Document page) {
        return page.select(".lock-bar").attr("data-lock-after");
    }
}
