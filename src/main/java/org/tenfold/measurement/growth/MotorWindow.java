package org.tenfold.measurement.growth;

import java.math.BigDecimal;

/**
 * In which months of life healthy children learn a movement.
 *
 * @param milestone code of the vocabulary of measures
 * @param first by this age one of a hundred has learned it
 * @param last by this age ninety-nine of a hundred have
 * @param expected whether its lack is worth showing to a doctor; some healthy children leave it out
 */
public record MotorWindow(String milestone, BigDecimal first, BigDecimal last, boolean expected) {}
