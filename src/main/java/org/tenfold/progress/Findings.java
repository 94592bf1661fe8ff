package org.tenfold.progress;

/**
 * What a doctor says of a course.
 *
 * @param forParent words for the guardians, who read them on their pages
 * @param forStaff words for the staff; null when there are none
 */
public record Findings(Outcome outcome, Goal goal, NextStep next, String forParent, String forStaff) {}
