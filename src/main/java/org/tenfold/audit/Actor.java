package org.tenfold.audit;

import java.util.UUID;

/** Who acts: an account as the trail names it. */
public record Actor(UUID id, String name, String role) {}
