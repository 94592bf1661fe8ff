package org.tenfold.report;

import java.time.Instant;
import java.time.LocalDate;
import org.tenfold.account.Role;

/** Who made a paper, and when. */
public record Made(String by, Role role, Instant at, LocalDate on) {}
