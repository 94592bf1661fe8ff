package org.tenfold.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a locked tablet shows: the staff who signed in on it today. Nothing of a child, and nobody's guardian. */
@ApplicationScoped
class LockScreen {

    /**
     * Somebody who may come back.
     *
     * @param id of the sign-in on this tablet
     * @param byPin else the password is asked for
     */
    record Tile(UUID id, String name, String address, boolean byPin) {

        static Tile of(SignIn signIn) {
            Account person = signIn.account();
            return new Tile(signIn.id(), person.name(), person.address(), signIn.takesPin());
        }
    }

    /** A tablet, and who may come back on it, by name. */
    record Shown(String tablet, String clinic, List<Tile> tiles) {

        Optional<Tile> tile(UUID id) {
            return tiles.stream().filter(tile -> tile.id().equals(id)).findFirst();
        }
    }

    @Inject
    SharedTablets tablets;

    @Inject
    SignIns signIns;

    @Inject
    SignInSettings settings;

    @Inject
    Clock clock;

    /** What the tablet with this token shows; nothing for a browser that is no shared tablet, or no longer. */
    Optional<Shown> of(Token token) {
        return QuarkusTransaction.requiringNew()
                .call(() -> tablets.byToken(token).map(this::shown));
    }

    private Shown shown(SharedTablet tablet) {
        Instant now = clock.instant();
        List<Tile> tiles = signIns.openOn(tablet.id()).stream()
                .filter(signIn -> signIn.account().role().isStaff())
                .filter(signIn -> signIn.isGoodAt(now, settings))
                .map(Tile::of)
                .toList();
        return new Shown(tablet.name(), tablet.clinic().name(), tiles);
    }
}
