package org.tenfold.progress;

import java.util.Arrays;
import java.util.Optional;
import org.tenfold.course.Course;
import org.tenfold.course.CourseStatus;

/** When a doctor says what a course has brought. */
public enum Occasion {
    HALF_WAY("half-way"),
    END("end");

    /** A course of fewer sessions is over before anything can be said of its half. */
    private static final int FEWEST_WITH_A_HALF = 4;

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    /** The name by which addresses know it. */
    public String code() {
        return code;
    }

    public static Optional<Occasion> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** How many of so many sessions are its half; the greater half of an odd number. */
    static int halfOf(int sessions) {
        return (sessions + 1) / 2;
    }

    /**
     * Whether a review may be written now: half-way from the middle session to the last but one, at the end once the
     * course is over and anything was done.
     *
     * @param held sessions of the course in which the child was treated
     */
    boolean mayBeWritten(Course course, int held) {
        CourseStatus status = course.status();
        return switch (this) {
            case HALF_WAY ->
                (status == CourseStatus.ACTIVE || status == CourseStatus.PAUSED)
                        && course.sessionCount() >= FEWEST_WITH_A_HALF
                        && held >= halfOf(course.sessionCount());
            case END -> !status.isOpen() && held > 0;
        };
    }

    /** Whether it waits for a doctor where none was written: of a stopped course nobody is reminded. */
    boolean isDue(Course course, int held) {
        return switch (this) {
            case HALF_WAY -> mayBeWritten(course, held) && held < course.sessionCount();
            case END -> course.status() == CourseStatus.COMPLETED;
        };
    }
}
