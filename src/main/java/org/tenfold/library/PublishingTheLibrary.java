package org.tenfold.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the files of the library at start, publishes what changed as a new immutable version, and opens the library. */
@ApplicationScoped
class PublishingTheLibrary {

    /** Before whatever needs the library at start. */
    private static final int EARLY = 100;

    @Inject
    ProtocolVersions versions;

    @Inject
    Library library;

    @Inject
    Clock clock;

    @ActivateRequestContext
    void atStart(@Observes @Priority(EARLY) StartupEvent start) {
        long from = System.nanoTime();
        publish(LibraryFiles.packaged());
        Log.infof(
                "Library: %d protocols, %d statements, %d ms",
                library.protocols().size(), library.statements().size(), (System.nanoTime() - from) / 1_000_000);
    }

    void publish(LibraryFiles files) {
        LibraryContent content = ReadingTheLibrary.of(files);
        library.open(content, published(content));
    }

    /** Two nodes that start together may publish the same; whoever comes second finds it published. */
    private Shelf published(LibraryContent content) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> shelve(content));
        } catch (PersistenceException e) {
            return QuarkusTransaction.requiringNew().call(() -> shelve(content));
        }
    }

    private Shelf shelve(LibraryContent content) {
        Map<String, List<Published>> history = new LinkedHashMap<>();
        for (Published published : versions.all()) {
            history.computeIfAbsent(published.slug(), slug -> new ArrayList<>()).add(0, published);
        }
        List<Protocol> newest = new ArrayList<>();
        content.protocols()
                .forEach((slug, protocol) ->
                        newest.add(newest(protocol, history.computeIfAbsent(slug, none -> new ArrayList<>()))));
        newest.sort(Comparator.comparing(protocol -> protocol.title().en()));
        versions.flush();
        return new Shelf(List.copyOf(newest), history);
    }

    private Protocol newest(ObjectNode protocol, List<Published> history) {
        String body = LibraryJson.canonical(protocol);
        String sha256 = LibraryJson.sha256(body);
        if (history.isEmpty() || !history.get(0).sha256().equals(sha256)) {
            int number = history.isEmpty() ? 1 : history.get(0).number() + 1;
            ProtocolVersion next =
                    new ProtocolVersion(protocol.path("slug").asText(), number, sha256, body, clock.instant());
            versions.persist(next);
            history.add(0, next.published());
        }
        Published last = history.get(0);
        return LibraryJson.protocol(last.id(), last.number(), protocol, Map.of());
    }
}
