package org.tenfold.library;

import java.time.Instant;
import java.util.UUID;

/** That a version of a protocol was published, and when. */
public record Published(UUID id, String slug, int number, String sha256, Instant publishedAt) {}
