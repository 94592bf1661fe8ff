package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.library.TheMedicalLead.bean;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;

/** When a shipped protocol goes on, the medical lead of a clinic that made its own of it is told until he has looked. */
@QuarkusTest
@Tag("data")
class NewerEditionTest {

    private static final String FILE = "protocols/massage-no-10.yaml";
    private static final String SAID = "Choose the protocol for hip dysplasia, or name the orthopaedist's permission.";
    private static final String ANEW = "Ask the orthopaedist first.";
    private static final String OURS = "/library/massage-no-10-own";
    private static final String TOLD = "A newer shipped version exists";

    private final LibraryFiles packaged = LibraryFiles.packaged();

    @AfterEach
    void everything_is_as_it_was() {
        TheMedicalLead.retire();
        publish(packaged);
    }

    @Test
    void nobody_is_told_while_the_shipped_protocol_stands() {
        Browser olga = TheMedicalLead.olga();
        String copy = copied(olga);
        assertFalse(olga.page(copy).text().contains(TOLD));
        assertEquals(copy, olga.get(copy + "/newer").header("Location"));
        publishedFrom(olga, copy);
        assertFalse(olga.page(OURS).text().contains(TOLD));
        assertFalse(olga.page("/library/drafts").text().contains(TOLD));
        assertEquals(OURS, olga.get(OURS + "/newer").header("Location"));
    }

    @Test
    void the_lead_is_told_takes_over_what_he_wants_and_is_told_no_more() {
        Browser olga = TheMedicalLead.olga();
        publishedFrom(olga, copied(olga));
        publishAnew();

        assertTrue(olga.page(OURS).text().contains(TOLD));
        Document drafts = olga.page("/library/drafts");
        assertEquals(1, drafts.select("main a[href=" + OURS + "/newer]").size());
        assertFalse(SignedInAs.masseur().page(OURS).text().contains(TOLD), "nobody else is told");
        assertEquals(404, SignedInAs.masseur().get(OURS + "/newer").statusCode());
        String isNew = olga.page(OURS + "/newer").text();
        assertTrue(isNew.contains(SAID) && isNew.contains(ANEW), isNew);

        String copy = olga.form(OURS + "/newer", OURS.replace("/newer", "") + "/working-copy")
                .send()
                .header("Location");
        assertTrue(olga.page(copy).text().contains(TOLD));
        String takeOver = copy + "/newer/rules/ten-hips";
        assertEquals(303, olga.form(copy + "/newer", takeOver).send().statusCode());
        assertTrue(olga.page(copy).getElementById("item-ten-hips").text().contains(ANEW));
        Document taken = olga.page(copy + "/newer");
        assertNull(taken.selectFirst("form[action=" + takeOver + "]"));
        assertTrue(taken.getElementById("item-ten-hips").text().contains("As in ours"));

        assertEquals(303, olga.form(copy + "/newer", copy + "/newer").send().statusCode());
        assertFalse(olga.page(copy).text().contains(TOLD));
        assertTrue(olga.page(OURS).text().contains(TOLD), "what is published is as it was");
        publishedFrom(olga, copy);
        assertFalse(olga.page(OURS).text().contains(TOLD));
        assertFalse(olga.page("/library/drafts").text().contains(TOLD));
    }

    @Test
    void whoever_takes_nothing_over_says_so_by_a_version_of_the_same_words() {
        Browser olga = TheMedicalLead.olga();
        publishedFrom(olga, copied(olga));
        publishAnew();
        String copy = olga.post(OURS + "/working-copy").header("Location");
        assertEquals(409, olga.form(copy + "/publication").send().statusCode(), "nothing has changed");
        assertEquals(409, olga.post(copy + "/newer", "version", "99").statusCode());
        olga.form(copy + "/newer", copy + "/newer").send();
        publishedFrom(olga, copy);
        assertFalse(olga.page(OURS).text().contains(TOLD));
        assertNotNull(olga.page(OURS + "/own-2"));
    }

    private static String copied(Browser lead) {
        return lead.form("/library/massage-no-10/copy")
                .with("en", "Our massage No. 10")
                .with("ru", "Наш массаж № 10")
                .send()
                .header("Location");
    }

    private static void publishedFrom(Browser lead, String copy) {
        assertEquals(303, lead.form(copy + "/publication").send().statusCode());
    }

    private void publishAnew() {
        String text = packaged.text(FILE);
        assertTrue(text.contains(SAID), "the file has changed");
        publish(packaged.with(FILE, text.replace(SAID, ANEW)));
    }

    private static void publish(LibraryFiles files) {
        AtTheClinic.inOwnRequest(() -> {
            bean(PublishingTheLibrary.class).publish(files);
            return null;
        });
    }
}
