package org.tenfold.attention;

import org.tenfold.progress.Occasion;

/** Why something waits for a doctor. */
public enum AttentionKind {
    /** The check before a session referred the child: the course waits. */
    COURSE_PAUSED_BY_CHECK,
    /** A session was stopped by a rule that asks for the doctor: the course waits. */
    COURSE_PAUSED_BY_STOP,
    /** Whoever treats the child saw something severe: the course waits. */
    COURSE_PAUSED_BY_CONCERN,
    /** Whoever treats the child is worried about something; the course goes on. */
    CONCERN,
    /** A safeguarding concern. It is told on its own page and nowhere else. */
    MATTER,
    /** A session was stopped before its time; the course goes on. */
    SESSION_STOPPED,
    /** The child cried in a session and did not settle; the course goes on. */
    CHILD_DID_NOT_SETTLE,
    /** A rule of the protocol asks for the doctor; the course goes on. */
    DOCTOR_ASKED,
    /** Somebody saw a sign that a doctor should look at; the course goes on. */
    SIGN_REPORTED,
    /** The family told that the child is ill; home exercises rest. */
    CHILD_ILL,
    /** Somebody of the family who may not postpone a session asks for it. */
    POSTPONEMENT_ASKED,
    /** Half of a course is done: the doctor says what it has brought so far. */
    REVIEW_HALF_WAY,
    /** A course is completed: the doctor says what it has brought. */
    REVIEW_END;

    /** Whether it is settled by a review that a doctor signs, and by nothing else. */
    public boolean waitsForAReview() {
        return this == REVIEW_HALF_WAY || this == REVIEW_END;
    }

    static AttentionKind of(Occasion occasion) {
        return occasion == Occasion.HALF_WAY ? REVIEW_HALF_WAY : REVIEW_END;
    }

    /** Whether it follows from how a session ended, and falls away with that. */
    boolean isOfAnOutcome() {
        return this == SESSION_STOPPED || this == CHILD_DID_NOT_SETTLE || this == REVIEW_HALF_WAY;
    }

    /** Whether it is settled by what a doctor decides about the course, and by nothing else. */
    public boolean waitsForADecision() {
        return this == COURSE_PAUSED_BY_CHECK || this == COURSE_PAUSED_BY_STOP || this == COURSE_PAUSED_BY_CONCERN;
    }
}
