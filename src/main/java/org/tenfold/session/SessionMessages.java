package org.tenfold.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.course.MovedWhy;
import org.tenfold.course.Reaction;

/** Words that the pages of a session share. */
@MessageBundle("session")
public interface SessionMessages {

    @Message("Today")
    String today();

    @Message("{title}, session {number} of {total}")
    String place(String title, int number, int total);

    @Message("Session of {child}")
    String pageTitle(String child);

    @Message(
            "{#when state}{#is LEFT_OPEN}Left open{#is LATE}Late{#is WAITING}Waiting{#is PLANNED}Planned{#is IN_PROGRESS}In progress{#is COURSE_PAUSED}Course paused{#is DONE}Done{#is POSTPONED}Postponed{#is MISSED}Missed{#is STOPPED}Stopped{#is CANCELLED}Cancelled{/when}")
    String dayState(DayState state);

    @Message("Course paused: it waits for the doctor")
    String coursePaused();

    @Message("corrected {age}")
    String corrected(String age);

    @Message("{n} min")
    String length(int n);

    @Message("On record")
    String onRecord();

    @Message("Never in this session")
    String forbidden();

    @Message("Hands off")
    String notTouched();

    @Message("Stop when")
    String stopWhen();

    @Message("Before you begin")
    String preparation();

    @Message("How did the child take it?")
    String reactionAsked();

    @Message(
            "{#when reaction}{#is CALM}Calm{#is FUSSY_BUT_SETTLES}Fussy, settled{#is CRIES_AND_SETTLES}Cried, settled{#is CRIES_AND_DOES_NOT_SETTLE}Cried, did not settle{/when}")
    String reaction(Reaction reaction);

    @Message("Note")
    String note();

    @Message("Add a note")
    String addNote();

    @Message("Who reads it")
    String reach();

    @Message("Staff only")
    String staffOnly();

    @Message("The parents, too")
    String shared();

    @Message("Done")
    String done();

    @Message("Back to the session")
    String backToSession();

    @Message("It cannot begin now")
    String hindered();

    @Message(
            "{#when hindrance}{#is COURSE_PAUSED}The course is paused. A doctor decides how it goes on.{#is COURSE_OVER}The course is over.{#is EARLIER_SESSION_OPEN}A session of this course that comes before has no outcome yet. First say what became of it.{#is NOT_TODAY}It is planned for {day}.{/when}")
    String hindrance(Hindrance hindrance, String day);

    @Message("To the course")
    String toCourse();

    @Message("To session {number} of {day}")
    String toEarlier(int number, String day);

    @Message("What was recorded")
    String recorded();

    @Message("This was already recorded otherwise")
    String recordedOtherwise();

    @Message("Outcome")
    String outcome();

    @Message("By")
    String by();

    @Message("Begun")
    String begun();

    @Message("Over")
    String ended();

    @Message("Reaction")
    String reactionLabel();

    @Message("Reason")
    String reason();

    @Message("Next date")
    String nextDate();

    @Message("{day} at {time}")
    String at(String day, String time);

    @Message(
            "{#when why}{#is CHECK_POSTPONED}Moved from {from}: the check postponed it.{#is MASSEUR_POSTPONED}Moved from {from}: it was postponed.{#is GUARDIAN_REPORTED_ILLNESS}Moved from {from}: the family reported an illness.{#is EARLIER_SESSION_MOVED}Moved from {from}: an earlier session moved.{#is COURSE_WAS_PAUSED}Moved from {from}: the course was paused.{#is SESSION_WAS_MISSED}Moved from {from}: the child did not come.{/when}")
    String moved(MovedWhy why, String from);

    @Message("What was done")
    String whatWasDone();

    @Message("The session has not been yet.")
    String notYet();

    @Message("Please prepare")
    String familyPrepares();

    @Message("Home")
    String home();

    @Message("The child")
    String toChild();
}
