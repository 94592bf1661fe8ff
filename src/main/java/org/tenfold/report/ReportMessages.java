package org.tenfold.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.account.Role;
import org.tenfold.progress.Occasion;

/** The reports of courses, on the screen and on paper. */
@MessageBundle("report")
public interface ReportMessages {

    @Message("Reports")
    String reports();

    @Message("Reports of {child}")
    String reportsOf(String child);

    @Message("Of each course a report to read, to print or to save as a PDF, and what is to be done at home.")
    String reportsLead();

    @Message("No reports yet")
    String noReports();

    @Message("As soon as a doctor prescribes a course, its report is here.")
    String noReportsWhy();

    @Message("Course report")
    String courseReport();

    @Message("Course report so far")
    String soFar();

    @Message("{title}: {protocol}, {child}")
    String titleOf(String title, String protocol, String child);

    @Message("Read the report")
    String read();

    @Message("Save as PDF")
    String save();

    @Message("Save the home programme as PDF")
    String saveHome();

    @Message("For the record, with what is for the staff only")
    String forTheRecord();

    @Message("For the family, without it")
    String forTheFamily();

    @Message("In English")
    String inEnglish();

    @Message("In Russian")
    String inRussian();

    @Message("To print it, use your browser’s menu. The buttons stay off the paper.")
    String howToPrint();

    @Message("For the staff: not to be handed to the family")
    String staffOnly();

    @Message("Child")
    String child();

    @Message("Name")
    String name();

    @Message("Born")
    String born();

    @Message("Record number")
    String recordNumber();

    @Message("Age on the first day of the course")
    String age();

    @Message("corrected:")
    String corrected();

    @Message("Conditions and devices during the course")
    String conditions();

    @Message("none on record")
    String noConditions();

    @Message("Course and plan")
    String plan();

    @Message("Protocol")
    String protocol();

    @Message("Goal")
    String goal();

    @Message("Planned")
    String planned();

    @Message(
            "{sessions} {sessions.en('session', 'sessions')} of {minutes} {minutes.en('minute', 'minutes')}, {#if spacing == 1}one a day{#else}one every {spacing} days{/if}, from {first} on")
    String planOf(int sessions, int minutes, int spacing, String first);

    @Message("Doctor")
    String doctor();

    @Message("Masseur")
    String masseur();

    @Message("Status")
    String status();

    @Message("Sessions")
    String sessions();

    @Message("No.")
    String number();

    @Message("Day")
    String day();

    @Message("Session")
    String session();

    @Message("How the child took it")
    String comfort();

    @Message("Recorded by")
    String by();

    @Message("moved from {day}")
    String movedFrom(String day);

    @Message("What was done")
    String summary();

    @Message("What was measured")
    String measures();

    @Message("Nothing was measured in the time of this course.")
    String noMeasures();

    @Message("Changes in pictures")
    String charts();

    @Message("{measure} of {child} in the time of the course")
    String chartOf(String measure, String child);

    @Message("Marks below: sessions")
    String sessionMarks();

    @Message("The doctor’s review")
    String review();

    @Message("The doctor has not written a review yet.")
    String noReview();

    @Message("{#when occasion}{#is HALF_WAY}Half-way{#is END}At the end of the course{/when}")
    String occasion(Occasion occasion);

    @Message("Compared with the beginning")
    String outcome();

    @Message("Goal of the course")
    String goalReached();

    @Message("What comes next")
    String next();

    @Message("For the parents")
    String forParents();

    @Message("For the staff")
    String forStaff();

    @Message("Signed by {name}, {day}")
    String signedBy(String name, String day);

    @Message("Signatures")
    String signatures();

    @Message("Doctor: name, day, signature")
    String doctorSigns();

    @Message("Parent or guardian, received: name, day, signature")
    String familySigns();

    @Message(
            "Made on {moment} by {name} ({#when role}{#is DOCTOR}doctor{#is MASSEUR}masseur{#is PARENT}family{#is ADMINISTRATOR}administrator{/when})")
    String made(String moment, String name, Role role);

    @Message("Page")
    String page();

    @Message("of")
    String of();

    @Message("Course report {child} {day}.pdf")
    String courseFile(String child, String day);

    @Message("Home programme {child} {day}.pdf")
    String homeFile(String child, String day);
}
