package org.tenfold.attention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about what waits for a doctor. */
@MessageBundle("attention")
public interface AttentionMessages {

    @Message("Needs attention")
    String title();

    @Message("Waits for a doctor")
    String waits();

    @Message(
            "{#when kind}{#is COURSE_PAUSED_BY_CHECK}course paused by the check{#is COURSE_PAUSED_BY_STOP}course paused because a session was stopped{#is SESSION_STOPPED}a session was stopped{#is CHILD_DID_NOT_SETTLE}the child cried and did not settle{#is DOCTOR_ASKED}the doctor is asked{/when}")
    String kind(AttentionKind kind);

    @Message("For {doctor}; raised by {by},")
    String forDoctor(String doctor, String by);

    @Message("Decide about the course")
    String decide();

    @Message("Settle")
    String settle();

    @Message("Settle what waits")
    String settleTitle();

    @Message("What you did about it")
    String note();

    @Message("It stays with what was settled. The course goes on as it is.")
    String noteHint();

    @Message("Nothing waits for you")
    String nothing();

    @Message("When a check refers a child or a session is stopped, it stands here, the longest waiting first.")
    String nothingHint();

    @Message("Overview")
    String overview();

    @Message("This waits for a decision: resume or stop the course.")
    String waitsForADecision();

    @Message("To the course")
    String toTheCourse();
}
