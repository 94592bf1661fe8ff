package org.tenfold.interop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.session.StepRun;

/** Headings of the tables that leave the clinic. */
@MessageBundle("column")
public interface ColumnMessages {

    @Message("Id")
    String id();

    @Message("Course (id)")
    String courseId();

    @Message("Session (id)")
    String sessionId();

    @Message("Gestational age at birth, days")
    String gestationDays();

    @Message("Due date, if born before term")
    String dueDate();

    @Message("Who it is")
    String relation();

    @Message("Guardian")
    String guardian();

    @Message("What the person sees")
    String reach();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("Let in by")
    String lentBy();

    @Message("Kind")
    String kind();

    @Message("Condition or device")
    String condition();

    @Message("Since")
    String since();

    @Message("Last day")
    String lastDay();

    @Message("Recorded by mistake")
    String takenBack();

    @Message("Recorded at")
    String recordedAt();

    @Message("Recorded by")
    String recordedBy();

    @Message("Version")
    String version();

    @Message("Variant")
    String variant();

    @Message("Number of the course")
    String ordinal();

    @Message("Status")
    String status();

    @Message("Status since")
    String statusSince();

    @Message("Status set by")
    String statusBy();

    @Message("Why")
    String statusReason();

    @Message("Assigned at")
    String assignedAt();

    @Message("First day")
    String firstDay();

    @Message("Hour")
    String hour();

    @Message("Number of sessions")
    String sessions();

    @Message("Days from one session to the next")
    String spacing();

    @Message("Planned, min")
    String minutesPlanned();

    @Message("Ended on")
    String endedOn();

    @Message("Rules set aside")
    String setAside();

    @Message("Number in the course")
    String sessionNumber();

    @Message("Attempt")
    String attempt();

    @Message("Day")
    String plannedOn();

    @Message("Moved from")
    String movedFrom();

    @Message("Why it was moved")
    String movedWhy();

    @Message("Begun")
    String startedAt();

    @Message("Ended")
    String endedAt();

    @Message("Performed by")
    String performedBy();

    @Message("By")
    String by();

    @Message("How the child took it")
    String reaction();

    @Message("Rule")
    String rule();

    @Message("Rules that struck")
    String rules();

    @Message("Reason")
    String reason();

    @Message("Received at")
    String receivedAt();

    @Message("Treated, min")
    String minutesWorked();

    @Message("Step")
    String step();

    @Message("Outcome")
    String outcome();

    @Message("How the child took the step")
    String tolerance();

    @Message("Checked at")
    String checkedAt();

    @Message("Checked by")
    String checkedBy();

    @Message("Verdict")
    String verdict();

    @Message("Answers")
    String answers();

    @Message("Day")
    String takenOn();

    @Message("What was measured")
    String measure();

    @Message("Side")
    String side();

    @Message("Value")
    String value();

    @Message("Unit")
    String unit();

    @Message("What the value means")
    String means();

    @Message("Counts")
    String counts();

    @Message("Corrects (id)")
    String amends();

    @Message("Taken back")
    String withdrawn();

    @Message("Remark")
    String remark();

    @Message("Day")
    String day();

    @Message("Exercise")
    String exercise();

    @Message("Round of the day")
    String round();

    @Message("Done")
    String done();

    @Message("Why left out")
    String notDoneWhy();

    @Message("Who did it")
    String caregiver();

    @Message("How the child was")
    String mood();

    @Message("Written by")
    String writtenBy();

    @Message("Written at")
    String writtenAt();

    @Message("Version of the plan")
    String planNumber();

    @Message("Times a day")
    String timesADay();

    @Message("Each time, min")
    String minutesEach();

    @Message("Weekdays")
    String weekdays();

    @Message("When")
    String routine();

    @Message("Prescribed by")
    String prescribedBy();

    @Message("Prescribed at")
    String prescribedAt();

    @Message("Review")
    String occasion();

    @Message("Signed on")
    String signedOn();

    @Message("Signed by")
    String signedBy();

    @Message("For the parents")
    String wordsForParents();

    @Message("For the staff")
    String wordsForStaff();

    @Message("Edition")
    String edition();

    @Message("The child, compared with the beginning")
    String childIs();

    @Message("Goal")
    String goalReached();

    @Message("What comes next")
    String nextStep();

    @Message("Role")
    String role();

    @Message("Who reads it")
    String readBy();

    @Message("Text")
    String text();

    @Message("{#when outcome}{#is DONE}Done{#is SKIPPED}Left out{#is LEFT}Gone back from{/when}")
    String stepOutcome(StepRun.Outcome outcome);
}
