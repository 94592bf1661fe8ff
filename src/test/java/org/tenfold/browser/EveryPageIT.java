package org.tenfold.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page that a person can reach by links is there, is HTML, and can be used by everyone. Two people walk at a time,
 * each in a browser of his own.
 */
@Execution(ExecutionMode.CONCURRENT)
class EveryPageIT {

    /** Kinds of pages that a walk must come by, else it has stopped early and proves nothing. */
    private static final Map<Person, Set<String>> MUST_SEE = new EnumMap<>(Map.of(
            Person.DOCTOR,
            Set.of(
                    "/overview",
                    "/children",
                    "/children/{id}",
                    "/children/{id}/assign",
                    "/children/{id}/assign/{name}",
                    "/courses/{id}",
                    "/library",
                    "/sessions/{id}",
                    "/library/{name}",
                    "/library/statements/{id}",
                    "/account"),
            Person.MASSEUR,
            Set.of("/today", "/sessions/{id}", "/sessions/{id}/postponement", "/library", "/account"),
            Person.PARENT,
            Set.of("/home/{id}", "/courses/{id}", "/sessions/{id}", "/library", "/account"),
            Person.ADMINISTRATOR,
            Set.of(
                    "/accounts",
                    "/accounts/new",
                    "/accounts/{id}",
                    "/clinic",
                    "/clinic/tablets",
                    "/trail",
                    "/library",
                    "/account")));

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.started();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_page_in_reach_is_sound(Person person) {
        try (Chromium chromium = Chromium.started();
                Window window = chromium.inspectedWindow(portal, Chromium.Size.PHONE)) {
            window.signIn(person);
            Walk walk = new Walk(window, person, new ValidHtml());
            walk.from("/", "/account");
            Set<String> missed = new TreeSet<>(MUST_SEE.getOrDefault(person, Set.of()));
            missed.removeAll(walk.kinds());
            assertAll(
                    () -> assertEquals("", String.join("\n", walk.offences()), "found on the pages"),
                    () -> assertEquals(Set.of(), missed, "never came by; walked " + walk.kinds()),
                    () -> assertEquals(List.of(), window.complaints(), "the browser complained"));
        }
    }

    @Test
    void the_way_in_is_sound() {
        try (Chromium chromium = Chromium.started();
                Window window = chromium.inspectedWindow(portal, Chromium.Size.PHONE)) {
            Walk walk = new Walk(window, null, new ValidHtml());
            walk.from("/sign-in");
            assertEquals("", String.join("\n", walk.offences()));
            assertTrue(walk.kinds().contains("/sign-in"));
        }
    }
}
