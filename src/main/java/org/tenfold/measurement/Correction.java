package org.tenfold.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What should stand in the place of a measurement, and why.
 *
 * @param withdrawn whether nothing should: it was never measured, or of another child
 */
public record Correction(BigDecimal value, LocalDate takenOn, boolean withdrawn, String reason) {}
