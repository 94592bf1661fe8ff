package org.tenfold.measurement;

/** A measurement with its value as the reader reads it. */
public record ShownValue(Measurement measurement, String text) {}
