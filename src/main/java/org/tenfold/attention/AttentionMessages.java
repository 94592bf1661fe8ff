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
            "{#when kind}{#is COURSE_PAUSED_BY_CHECK}course paused by the check{#is COURSE_PAUSED_BY_STOP}course paused because a session was stopped{#is COURSE_PAUSED_BY_CONCERN}course paused because something severe was seen{#is CONCERN}a concern was raised{#is MATTER}a matter waits for you{#is SESSION_STOPPED}a session was stopped{#is CHILD_DID_NOT_SETTLE}the child cried and did not settle{#is DOCTOR_ASKED}the doctor is asked{#is SIGN_REPORTED}a sign was reported{#is CHILD_ILL}the family says that the child is ill{#is POSTPONEMENT_ASKED}the family asks to postpone{#is REVIEW_HALF_WAY}half of the course is done, a review is due{#is REVIEW_END}the course is completed, a review is due{/when}")
    String kind(AttentionKind kind);

    @Message("For {doctor}; raised by {by},")
    String forDoctor(String doctor, String by);

    @Message("Decide about the course")
    String decide();

    @Message("Write the review")
    String review();

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

    @Message("A matter waits for you")
    String matter();

    @Message("It is told on its own page, for you alone. Open it where nobody reads along.")
    String matterHint();

    @Message("Open")
    String openMatter();

    @Message("Concern")
    String concernButton();

    @Message("Concern about {child}")
    String concernTitle(String child);

    @Message("What is it? One tap tells the doctor.")
    String concernLead();

    @Message("The course pauses at once")
    String severe();

    @Message("With these the course is paused until a doctor decides, and you look after the child first.")
    String severeHint();

    @Message("The course goes on")
    String mild();

    @Message("With these a doctor looks at it; the sessions go on until he decides.")
    String mildHint();

    @Message(
            "{#when kind}{#is BREATHING}Breathing{#is STIFF_OR_LIMP}Stiff or limp{#is FALL}Fall or slip{#is SKIN_REACTION}Skin reaction{#is VOMITED}Vomited{#is UNUSUAL_CRYING}Unusual crying{#is OTHER}Something else{/when}")
    String concern(ConcernKind kind);

    @Message("Bruise or suspected injury")
    String injury();

    @Message("Goes to the doctors alone. The session may go on if the child is well; you are asked what you saw.")
    String injuryHint();

    @Message("Kept apart")
    String apart();

    @Message("In your own words")
    String concernWords();

    @Message("Write it first if you want to; something else needs it.")
    String concernWordsHint();

    @Message("Signs that this protocol names")
    String signs();

    @Message("Look after the child now")
    String raisedTitle();

    @Message("The doctor is told, and the course waits for him.")
    String raisedLead();

    @Message("To the session")
    String toTheSession();

    @Message("Back to the session")
    String backToSession();

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
