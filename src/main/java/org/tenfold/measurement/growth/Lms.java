package org.tenfold.measurement.growth;

/**
 * How a measure is spread among healthy children of one day of life and one sex.
 *
 * @param l skewness: the power that makes the spread even
 * @param m median
 * @param s coefficient of variation
 */
record Lms(double l, double m, double s) {

    private static final double NONE = 1e-7;
    private static final int LAST = 3;

    /** How many standard deviations a value lies above the median. */
    double z(double value) {
        return Math.abs(l) < NONE ? Math.log(value / m) / s : (Math.pow(value / m, l) - 1) / (s * l);
    }

    /** The value that lies so many standard deviations above the median. */
    double value(double z) {
        return Math.abs(l) < NONE ? m * Math.exp(s * z) : m * Math.pow(1 + l * s * z, 1 / l);
    }

    /** Beyond three standard deviations each further one is as long as the step from the second to the third. */
    double zWithRestrictedTails(double value) {
        double z = z(value);
        if (z > LAST) {
            return LAST + (value - value(LAST)) / (value(LAST) - value(LAST - 1));
        }
        if (z < -LAST) {
            return -LAST + (value - value(-LAST)) / (value(1 - LAST) - value(-LAST));
        }
        return z;
    }
}
