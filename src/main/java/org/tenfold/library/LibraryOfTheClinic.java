package org.tenfold.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The library as the signed-in person's clinic reads it: what is shipped and what the clinic has published itself, where
 * sources disagree with the readings that it has chosen. A protocol of its own stands in the place of a shipped one of
 * the same name.
 */
@ApplicationScoped
public class LibraryOfTheClinic {

    @Inject
    Library library;

    @Inject
    OwnProtocols own;

    @Inject
    ClinicReadings readings;

    /** The newest version of each protocol, by title. */
    public List<Protocol> protocols() {
        return read(readings.inForce());
    }

    /** The same with these readings. */
    List<Protocol> read(Map<String, String> chosen) {
        Map<String, Protocol> ours = own.newest();
        List<Protocol> all = new ArrayList<>(ours.values());
        library.protocols().stream()
                .filter(protocol -> !ours.containsKey(protocol.slug()))
                .forEach(all::add);
        return all.stream()
                .sorted(Comparator.comparing(protocol -> protocol.title().en()))
                .map(protocol -> library.with(chosen, protocol))
                .toList();
    }

    /** The newest version of a protocol. */
    public Optional<Protocol> current(String slug) {
        return own.current(slug).or(() -> library.current(slug)).map(this::withReadings);
    }

    /** A shipped version by its number. */
    Optional<Protocol> version(String slug, int number) {
        return library.version(slug, number).map(this::withReadings);
    }

    /** A version of the clinic's own by its number. */
    Optional<Protocol> ownVersion(String slug, int number) {
        return own.version(slug, number).map(this::withReadings);
    }

    /** Which items of the newest protocols carry a statement: those that are shipped, then the clinic's own. */
    Function<String, List<Carrier>> carriers() {
        Map<String, Protocol> ours = own.newest();
        Map<String, List<Carrier>> carriedByOurs = Carrier.among(ours.values());
        return statement -> Stream.concat(
                        library.carriersOf(statement).stream()
                                .filter(carrier ->
                                        !ours.containsKey(carrier.protocol().slug())),
                        carriedByOurs.getOrDefault(statement, List.of()).stream())
                .toList();
    }

    private Protocol withReadings(Protocol protocol) {
        return library.with(readings.inForce(), protocol);
    }
}
