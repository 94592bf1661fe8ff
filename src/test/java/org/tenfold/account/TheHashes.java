package org.tenfold.account;

import io.quarkus.arc.Arc;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is kept of the secrets of the tests, each hashed once. */
public final class TheHashes {

    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private TheHashes() {}

    public static String of(String secret) {
        return MADE.computeIfAbsent(
                secret, fresh -> Arc.container().instance(Passwords.class).get().hash(fresh));
    }
}
