package org.tenfold.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The protocols that the clinic has published itself. */
@ApplicationScoped
class OwnProtocols {

    @Inject
    OwnVersions versions;

    @Inject
    Library library;

    /** All versions of each, the newest first, by slug. */
    Map<String, List<Published>> histories() {
        Map<String, List<Published>> histories = new LinkedHashMap<>();
        versions.all()
                .forEach(version -> histories
                        .computeIfAbsent(version.slug(), none -> new ArrayList<>())
                        .add(version));
        return histories;
    }

    List<Published> history(String slug) {
        return histories().getOrDefault(slug, List.of());
    }

    /** The newest version of each, by slug. Those that nobody has read since the start are read at once. */
    Map<String, Protocol> newest() {
        List<Published> newest =
                histories().values().stream().map(history -> history.get(0)).toList();
        versions.withIds(newest.stream()
                        .map(Published::id)
                        .filter(id -> !library.hasRead(id))
                        .toList())
                .forEach(library::keep);
        Map<String, Protocol> bySlug = new LinkedHashMap<>();
        newest.forEach(version -> bySlug.put(version.slug(), library.version(version.id())));
        return bySlug;
    }

    Optional<Protocol> current(String slug) {
        return history(slug).stream().findFirst().map(version -> library.version(version.id()));
    }

    Optional<Protocol> version(String slug, int number) {
        return history(slug).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> library.version(version.id()));
    }
}
