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
            "{#when kind}{#is COURSE_PAUSED_BY_CHECK}course paused by the check{#is COURSE_PAUSED_BY_STOP}course paused because a session was stopped{#is SESSION_STOPPED}a session was stopped{#is CHILD_DID_NOT_SETTLE}the child cried and did not settle{#is DOCTOR_ASKED}the doctor is asked{#is SIGN_REPORTED}a sign was reported{/when}")
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

    @Message("Tell the doctor")
    String tellTheDoctor();

    @Message("Tell the doctor what you saw")
    String reportTitle();

    @Message("It waits for the doctor from the moment you send it. The sessions go on until he decides.")
    String reportLead();

    @Message("Do not wait in an emergency")
    String emergencyTitle();

    @Message(
            "A seizure, blue lips, trouble breathing, a limp child who does not respond, blood in the stool, or fever in a baby under three months: call the emergency number now.")
    String emergency();

    @Message("What did you see?")
    String whatSeen();

    @Message("Something else")
    String somethingElse();

    @Message("In your own words")
    String inWords();

    @Message("Since when, on which side, what you noticed.")
    String inWordsHint();
}
