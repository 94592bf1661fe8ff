package org.tenfold.progress;

/**
 * A risk of a course, with the number that makes it one.
 *
 * @param count of a gap and a pause the days, of sessions put off how many, of what is done at home the percent, of a
 *     review that is due the sessions or days since
 */
public record RiskFound(Risk risk, int count) {}
