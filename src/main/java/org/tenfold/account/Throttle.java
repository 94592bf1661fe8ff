package org.tenfold.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Bounds how often a password can be guessed, for one address and from one place, whether or not the address is known. */
@ApplicationScoped
class Throttle {

    /** More than this many addresses at once is an attack on memory; the oldest are forgotten. */
    private static final int REMEMBERED = 50_000;

    private final SignInSettings settings;
    private final Cache<String, Bucket> byAddress = remembering();
    private final Cache<String, Bucket> byPlace = remembering();

    @Inject
    Throttle(SignInSettings settings) {
        this.settings = settings;
    }

    boolean allows(String address, String place) {
        boolean addressAllows = allows(address);
        boolean placeAllows = byPlace.get(place, key -> bucket(settings.attemptsFromOnePlace()))
                .tryConsume(1);
        return addressAllows && placeAllows;
    }

    /** For someone who is already signed in, where the place tells nothing. */
    boolean allows(String address) {
        return byAddress.get(address, key -> bucket(settings.attempts())).tryConsume(1);
    }

    /** A right password ends the count for its address. */
    void forget(String address) {
        byAddress.invalidate(address);
    }

    private Bucket bucket(int attempts) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(1, settings.attemptEvery()))
                .build();
    }

    private static Cache<String, Bucket> remembering() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofHours(6))
                .build();
    }
}
