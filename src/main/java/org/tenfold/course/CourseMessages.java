package org.tenfold.course;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.library.rule.Effect;

/** Words about courses: what they are, where they stand, and how a doctor steers them. */
@MessageBundle("course")
public interface CourseMessages {

    @Message("{done} of {total}")
    String nOfN(int done, int total);

    @Message("{total.en('session', 'sessions')} done")
    String sessionsDone(int total);

    @Message("{title} for {child}")
    String titleFor(String title, String child);

    @Message("Session {n}")
    String session(int n);

    @Message("attempt {n}")
    String attempt(int n);

    @Message(
            "{#when status}{#is PLANNED}Planned{#is ACTIVE}Under way{#is PAUSED}Paused{#is COMPLETED}Completed{#is STOPPED}Stopped{/when}")
    String status(CourseStatus status);

    @Message(
            "{#when status}{#is PLANNED}Assigned{#is ACTIVE}Under way since{#is PAUSED}Paused since{#is COMPLETED}Completed{#is STOPPED}Stopped{/when}")
    String statusSince(CourseStatus status);

    @Message(
            "{#when status}{#is PLANNED}Planned{#is IN_PROGRESS}Under way{#is DONE}Done{#is POSTPONED}Postponed{#is MISSED}Missed{#is STOPPED}Stopped{#is CANCELLED}Cancelled{/when}")
    String sessionStatus(SessionStatus status);

    @Message(
            "{#when why}{#is CHECK_POSTPONED}the check before the session postponed it{#is MASSEUR_POSTPONED}the masseur postponed it{#is GUARDIAN_REPORTED_ILLNESS}the parents reported that the child is ill{#is EARLIER_SESSION_MOVED}an earlier session moved{#is COURSE_WAS_PAUSED}the course was paused{#is SESSION_WAS_MISSED}the session before was missed{/when}.")
    String movedWhy(MovedWhy why);

    @Message("Moved from {day}:")
    String movedFrom(String day);

    @Message(
            "{#when reaction}{#is CALM}The child was calm.{#is FUSSY_BUT_SETTLES}The child was fussy and settled.{#is CRIES_AND_SETTLES}The child cried and settled.{#is CRIES_AND_DOES_NOT_SETTLE}The child cried and did not settle.{/when}")
    String reaction(Reaction reaction);

    @Message("Courses")
    String courses();

    @Message("No course has been assigned yet.")
    String noCourses();

    @Message("with {name}")
    String withMasseur(String name);

    @Message("Session {n} of {total}")
    String nextSession(int n, int total);

    @Message("No session is ahead.")
    String noNextSession();

    @Message("How far the course is")
    String progress();

    @Message("Reason")
    String reason();

    @Message("The doctor decides how the course goes on. No session takes place until then.")
    String theDoctorDecides();

    @Message("Plan")
    String plan();

    @Message("About the course")
    String about();

    @Message("Goal")
    String goal();

    @Message("Protocol")
    String protocol();

    @Message("version {n}")
    String versionOf(int n);

    @Message("Doctor")
    String doctor();

    @Message("Masseur")
    String masseur();

    @Message("In the series")
    String series();

    @Message("course {n} from this protocol")
    String ordinal(int n);

    @Message("Assigned")
    String assignedAt();

    @Message("Rhythm")
    String rhythm();

    @Message("{#if n == 1}every day{#else}every {n} days{/if}")
    String everyDays(int n);

    @Message("{n} {n.en('minute', 'minutes')} each")
    String minutesLong(int n);

    @Message(
            "{#when effect}{#is BLOCK}Blocks{#is REFER}Refers{#is POSTPONE}Postpones{#is ESCALATE}Doctor’s attention{#is WARN}Warns{#is PASS}Fine{/when}")
    String effect(Effect effect);

    @Message("Set aside with a reason")
    String setAside();

    @Message("Set aside by {name}")
    String setAsideBy(String name);

    @Message("Answers at assignment")
    String answers();

    @Message("Nothing was asked.")
    String noAnswers();

    @Message("Child")
    String child();

    @Message("Course")
    String course();

    @Message("Overview")
    String overview();

    @Message("Where courses stand")
    String standing();

    @Message("No course stands so.")
    String noneStands();
}
