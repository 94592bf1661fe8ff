package org.tenfold.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.course.MovedWhy;
import org.tenfold.course.Reaction;
import org.tenfold.library.item.Minutes;
import org.tenfold.library.item.Pressure;
import org.tenfold.library.item.Repetitions;
import org.tenfold.library.item.Stop;
import org.tenfold.library.rule.Effect;

/** Words of a masseur's day, of the check, of a running session and of what became of it. */
@MessageBundle("session")
public interface SessionMessages {

    @Message("Today")
    String today();

    @Message("{over} of {n} over")
    String over(long over, int n);

    @Message("Day before")
    String dayBefore();

    @Message("Day after")
    String dayAfter();

    @Message("Days")
    String days();

    @Message("Back to today")
    String backToToday();

    @Message("Left open on earlier days")
    String leftOpen();

    @Message("First say what became of these.")
    String leftOpenLead();

    @Message("Sessions")
    String sessions();

    @Message("No sessions on this day")
    String none();

    @Message("Nothing is planned for you.")
    String noneLead();

    @Message("Everything is recorded")
    String through();

    @Message("Each of today's sessions has its outcome. Thank you.")
    String throughLead();

    @Message("{title}, session {number} of {total}")
    String place(String title, int number, int total);

    @Message("Session of {child}")
    String pageTitle(String child);

    @Message("Check and start")
    String start();

    @Message("Go on")
    String goOn();

    @Message("Say what happened")
    String settle();

    @Message("Open")
    String open();

    @Message(
            "{#when state}{#is LEFT_OPEN}Left open{#is LATE}Late{#is WAITING}Waiting{#is PLANNED}Planned{#is IN_PROGRESS}In progress{#is COURSE_PAUSED}Course paused{#is DONE}Done{#is POSTPONED}Postponed{#is MISSED}Missed{#is STOPPED}Stopped{#is CANCELLED}Cancelled{/when}")
    String dayState(DayState state);

    @Message("Siblings: {names}")
    String siblings(String names);

    @Message("Ages of the protocol")
    String ageBand();

    @Message("Course paused: it waits for the doctor")
    String coursePaused();

    @Message("Left open since {day}")
    String overdueSince(String day);

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

    @Message("Check")
    String check();

    @Message("Set to what is usual. Change what is not so today.")
    String checkLead();

    @Message("Check and begin")
    String checkAndBegin();

    @Message("Please answer: {question}")
    String pleaseAnswer(String question);

    @Message("All as usual, begin")
    String allAsUsual();

    @Message("You said otherwise of: {question}")
    String notAsUsual(String question);

    @Message("Check again")
    String checkAgain();

    @Message("Something has changed, or was mistyped")
    String checkAgainWhy();

    @Message("Lower by {step}")
    String lower(String step);

    @Message("Raise by {step}")
    String raise(String step);

    @Message("{#when verdict}{#is GO}Go ahead{#is POSTPONE}Not now{#is REFER}The doctor decides first{/when}")
    String verdict(Verdict verdict);

    @Message(
            "{#when verdict}{#is GO}Nothing stands against the session.{#is POSTPONE}The session should wait. Nothing is recorded yet.{#is REFER}The session is postponed, the course is paused, and the doctor is told.{/when}")
    String verdictMeans(Verdict verdict);

    @Message("Go ahead, with care")
    String goWithWarnings();

    @Message(
            "{#when effect}{#is WARN}Take care{#is ESCALATE}The doctor is told{#is POSTPONE}Wait{#is REFER}Ask the doctor{#is BLOCK}Ask the doctor{#is PASS}Fine{/when}")
    String effect(Effect effect);

    @Message(
            "If you postpone, the session gets a new date from tomorrow on. What follows moves as far as it must; no session is lost.")
    String whatPostponingDoes();

    @Message("Postpone the session")
    String postponeByCheck();

    @Message("Steps")
    String steps();

    @Message("Begun at {time}")
    String begunAt(String time);

    @Message("Position")
    String position();

    @Message("How")
    String techniques();

    @Message("Where")
    String zones();

    @Message("Time")
    String time();

    @Message("Repeat")
    String repeat();

    @Message("Pressure")
    String pressure();

    @Message("{#when pressure}{#is LIGHT}light{#is MODERATE}moderate{#is DEEP}deep, coming on slowly{/when}")
    String pressureIs(Pressure pressure);

    @Message("{#if minutes.exact}{minutes.from}{#else}{minutes.from}–{minutes.to}{/if} min")
    String minutes(Minutes minutes);

    @Message(
            "{#if often.exact}{often.from}{#else}{often.from}–{often.to}{/if} {often.to.en('time', 'times')}{#if often.per}{#when often.per}{#is SIDE} each side{#is LEG} each leg{/when}{/if}")
    String times(Repetitions often);

    @Message("optional")
    String optionalStep();

    @Message("Not done here")
    String withheld();

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

    @Message("Stop early")
    String stop();

    @Message("Postpone")
    String postpone();

    @Message("Did not come")
    String miss();

    @Message("Stop the session of {child}")
    String stopTitle(String child);

    @Message("Why does it end?")
    String stopAsked();

    @Message(
            "{#when then}{#is PAUSE}A pause may be enough. Choose this if it was not.{#is STOP}The session ends.{#is REFER}The session ends, the course is paused, and the doctor decides.{/when}")
    String stopMeans(Stop.Consequence then);

    @Message("Another reason")
    String otherReason();

    @Message("In your words")
    String inYourWords();

    @Message("Stop the session")
    String stopNow();

    @Message("Back to the steps")
    String backToSteps();

    @Message("Postpone the session of {child}")
    String postponeTitle(String child);

    @Message("Why?")
    String postponeAsked();

    @Message(
            "{#when why}{#is CHILD_ASLEEP}The child is asleep{#is CHILD_HUNGRY}The child is hungry{#is FAMILY_ASKED}The family asked for it{#is MASSEUR_UNAVAILABLE}The masseur is not available{#is OTHER}Another reason{/when}")
    String postponedWhy(PostponedWhy why);

    @Message("{child} did not come?")
    String missTitle(String child);

    @Message("The session is recorded as missed and gets a new date. What follows moves as far as it must.")
    String missMeans();

    @Message("Yes, record as missed")
    String missNow();

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

    @Message("The check")
    String theCheck();

    @Message("Checked by {name}, {moment}")
    String checkedBy(String name, String moment);

    @Message("{n} {n.en('rule', 'rules')} struck")
    String struck(int n);

    @Message("No rule struck.")
    String struckNone();

    @Message("What was answered")
    String answers();

    @Message("Steps of “{variant}”")
    String stepsOf(String variant);

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
