package org.tenfold.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The library as the signed-in person's clinic reads it: where sources disagree, with the readings that it has chosen. */
@ApplicationScoped
public class LibraryOfTheClinic {

    @Inject
    Library library;

    @Inject
    ClinicReadings readings;

    /** The newest version of each protocol, by title. */
    public List<Protocol> protocols() {
        Map<String, String> chosen = readings.inForce();
        return library.protocols().stream()
                .map(protocol -> library.with(chosen, protocol))
                .toList();
    }

    /** The newest version of a protocol. */
    public Optional<Protocol> current(String slug) {
        return library.current(slug).map(protocol -> library.with(readings.inForce(), protocol));
    }

    /** A version by its number. */
    Optional<Protocol> version(String slug, int number) {
        return library.version(slug, number).map(protocol -> library.with(readings.inForce(), protocol));
    }
}
