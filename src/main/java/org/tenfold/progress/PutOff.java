package org.tenfold.progress;

/**
 * Why sessions were put off, and how often.
 *
 * @param rule id of the rule of the protocol by which the check postponed; null for every other reason
 */
public record PutOff(PutOffBecause because, String rule, int times) {}
