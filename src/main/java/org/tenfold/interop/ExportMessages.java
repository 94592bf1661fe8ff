package org.tenfold.interop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about the file with which the record of a child leaves the clinic. */
@MessageBundle("export")
public interface ExportMessages {

    @Message("{name}: take the record along")
    String title(String name);

    @Message(
            "One file (ZIP) with the record of {name}, as far as it is open to you: as tables, and the same once more for programs. It is made when you ask for it.")
    String lead(String name);

    @Message("This file holds health data")
    String healthTitle();

    @Message(
            "From the moment you have it, the portal protects it no more. Keep it where only you get at it, do not send it by ordinary mail, and delete it from computers that others use.")
    String health();

    @Message("What is inside")
    String inside();

    @Message(
            "README.txt explains each file. The tables (CSV) open in any spreadsheet program; child.json says the same for programs.")
    String insideFormats();

    @Message("What is not inside")
    String notInside();

    @Message("What the staff writes for the staff only, and measures that are not meant for families.")
    String notInsideForFamily();

    @Message("Handover lines, what waits for a doctor, matters that are kept apart, and the audit trail.")
    String notInsideForStaff();

    @Message(
            "It also holds what is for the staff only. To give the family its record, let a guardian make the file from his own account.")
    String staffWarning();

    @Message("That you made the file is kept on the audit trail.")
    String trail();

    @Message("Make the file")
    String make();

    @Message("The file is saved where your browser keeps downloads.")
    String makeHint();

    @Message("Not on a shared tablet")
    String tabletTitle();

    @Message("What is saved here, everybody finds. Sign in on a computer of your own and make the file there.")
    String tablet();

    @Message("Take the record along")
    String section();

    @Message("All of it in one file: tables, for programs, and what explains them.")
    String sectionLead();

    @Message("What is inside, and download")
    String sectionLink();

    @Message("Take all data along (ZIP)")
    String wayFromHome();

    @Message("The child: birth, gestational age, sex")
    String aboutChild();

    @Message("Who of the family sees the record, and who helps")
    String aboutFamily();

    @Message("Conditions and devices, now and before")
    String aboutConditions();

    @Message("Courses: protocol, goal, doctor, masseur, status")
    String aboutCourses();

    @Message("Sessions: each attempt, why it was moved, how it ended")
    String aboutSessions();

    @Message("What was done in the sessions, step by step")
    String aboutSteps();

    @Message("Checks before the sessions, with answers and rules")
    String aboutChecks();

    @Message("Measurements and milestones; corrected ones are marked")
    String aboutMeasurements();

    @Message("Exercises that were prescribed for home")
    String aboutExercises();

    @Message("The diary of exercises at home, round by round")
    String aboutDiary();

    @Message("Reviews of the courses by doctors")
    String aboutReviews();

    @Message("Notes, with their corrections")
    String aboutNotes();

    @Message("Record of {name}")
    String readmeTitle(String name);

    @Message("Made on {day} in {clinic} for {person}. Days and hours in the tables are those of the clinic ({zone}).")
    String readmeMade(String day, String clinic, String person, String zone);

    @Message("The files")
    String readmeFiles();

    @Message("everything once more for programs, in UTC; the format is tenfold-child, version {version}")
    String readmeJson(int version);

    @Message("describes child.json, by JSON Schema")
    String readmeSchema();

    @Message("reports, ready to print")
    String readmeDocuments();

    @Message("The tables")
    String readmeTables();

    @Message(
            "They are CSV: UTF-8, separated by commas, with a decimal point. If a program shows everything in one column, use its import (in Excel: Data, From Text/CSV) and choose comma and UTF-8. Lines belong together by their ids. An apostrophe before =, +, - or @ keeps programs from taking words for a formula.")
    String readmeCsv();
}
