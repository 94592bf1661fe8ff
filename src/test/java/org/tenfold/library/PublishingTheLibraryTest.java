package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;

/** What changed in the files is published beside what was; nothing that was published changes. */
@QuarkusTest
@Tag("data")
class PublishingTheLibraryTest {

    private static final String FILE = "protocols/infant-massage-general.yaml";
    private static final String SLUG = "infant-massage-general";
    private static final String TITLE = "Infant massage: rules for every session";

    @Inject
    PublishingTheLibrary publishing;

    @Inject
    Library library;

    private final LibraryFiles packaged = LibraryFiles.packaged();

    @AfterEach
    void the_packaged_library_is_in_force_again() {
        publish(packaged);
    }

    @Test
    void a_changed_file_becomes_the_next_version_and_the_old_one_stays_readable() {
        Protocol before = library.current(SLUG).orElseThrow();
        publish(packaged.with(FILE, packaged.text(FILE).replace(TITLE, "Infant massage, told anew")));
        Protocol after = library.current(SLUG).orElseThrow();

        assertEquals(before.number() + 1, after.number());
        assertNotEquals(before.versionId(), after.versionId());
        assertEquals("Infant massage, told anew", after.title().en());
        assertEquals(before, AtTheClinic.inOwnRequest(() -> library.version(before.versionId())));

        Browser olga = SignedInAs.doctor();
        String old = olga.page("/library/" + SLUG + "/" + before.number()).text();
        assertTrue(old.contains(TITLE), old);
        assertTrue(old.contains("This is an older version."), old);
        assertTrue(olga.page("/library/" + SLUG).text().contains("Infant massage, told anew"));
    }

    @Test
    void an_old_version_that_nobody_has_read_since_the_start_comes_from_the_store() {
        Protocol known = library.current("massage-no-10").orElseThrow();

        Protocol stored = AtTheClinic.inOwnRequest(() -> library.fromStore(known.edition()));

        assertEquals(known, stored);
    }

    @Test
    void the_same_files_publish_nothing_new() {
        publish(packaged);
        int versions = library.history(SLUG).size();
        publish(packaged);

        assertEquals(versions, library.history(SLUG).size());
    }

    @Test
    void comments_and_the_order_of_keys_change_nothing() {
        publish(packaged);
        int versions = library.history(SLUG).size();
        String reordered = "# A remark.\n"
                + packaged.text(FILE)
                        .replace("purpose: knowledge\naudience: infant\n", "audience: infant\npurpose: knowledge\n");
        publish(packaged.with(FILE, reordered));

        assertEquals(versions, library.history(SLUG).size());
    }

    private void publish(LibraryFiles files) {
        AtTheClinic.inOwnRequest(() -> {
            publishing.publish(files);
            return null;
        });
    }
}
