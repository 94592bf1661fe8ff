package org.tenfold.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What counts today of that which the family told of a child from home.
 *
 * @param on the day on which it was told; of what was told before, only illness and a vaccination count
 * @param readOn today
 * @param ill whether the child is ill
 * @param back the day on which an ill child is expected again; null while it is not ill
 */
public record FromHome(
        LocalDate on, LocalDate readOn, Instant at, String byName, HomeAnswers answers, boolean ill, LocalDate back) {

    /** Whether it was told on the day on which it is read, and not on one before. */
    public boolean isToldToday() {
        return on.equals(readOn);
    }

    /** Everything that was asked is as usual. */
    public boolean isAllAsUsual() {
        return !ill && !answers.given().isEmpty() && answers.remarkable().isEmpty();
    }

    /** What is not as usual, what matters most first. */
    public List<HomeLine> remarkable() {
        return answers.remarkable();
    }

    /** Nothing more was told than that the child is well again. */
    public boolean isBare() {
        return !ill && answers.given().isEmpty();
    }
}
