package org.tenfold.library;

/** What a protocol is for. */
public enum Purpose {
    THERAPEUTIC,
    GENERAL_STRENGTHENING,
    GYMNASTICS,
    KNOWLEDGE
}
