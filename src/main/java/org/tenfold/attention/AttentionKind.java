package org.tenfold.attention;

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
    SIGN_REPORTED;

    /** Whether it is about how a session ended, and nothing else. */
    boolean isOfAnOutcome() {
        return this == SESSION_STOPPED || this == CHILD_DID_NOT_SETTLE;
    }

    /** Whether it is settled by what a doctor decides about the course, and by nothing else. */
    public boolean waitsForADecision() {
        return this == COURSE_PAUSED_BY_CHECK || this == COURSE_PAUSED_BY_STOP || this == COURSE_PAUSED_BY_CONCERN;
    }
}
