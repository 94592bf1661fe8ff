package org.tenfold.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the first pages and of the way to them. */
@MessageBundle("home")
public interface HomeMessages {

    @Message("Overview")
    String overview();

    @Message("Children")
    String children();

    @Message("Today")
    String today();

    @Message("Library")
    String library();

    @Message("Home")
    String home();

    @Message("Accounts")
    String accounts();

    @Message("Clinic")
    String clinic();

    @Message("Audit trail")
    String trail();

    @Message("Your children")
    String yourChildren();

    @Message("{name} today")
    String todayOf(String name);

    @Message("No child is in your care here yet")
    String noChildren();

    @Message(
            "When the clinic has entered you as a guardian, this page shows your child's sessions and exercises. If you expected to see a child, please ask the clinic.")
    String noChildrenWhy();

    @Message("Next session")
    String nextSession();

    @Message("Today")
    String onToday();

    @Message("Tomorrow")
    String onTomorrow();

    @Message("{course}: session {n} of {total}")
    String sessionOf(String course, int n, int total);

    @Message("With {masseur}, about {minutes} {minutes.en('minute','minutes')}")
    String withMasseur(String masseur, int minutes);

    @Message("It is under way.")
    String underWay();

    @Message("How to prepare: {n} {n.en('thing','things')} to see to")
    String prepare(int n);

    @Message("What we want to reach:")
    String goal();

    @Message("All about this course")
    String toCourse();

    @Message("The course begins with the first session.")
    String planned();

    @Message("The course is having a pause")
    String paused();

    @Message("The doctor decides how it goes on. Until then there are no sessions, and no exercises at home either.")
    String pausedWhy();

    @Message("The course is completed")
    String completed();

    @Message("Thank you for going all the way. The doctor tells you whether another course follows.")
    String completedWhy();

    @Message("The course has ended early")
    String stopped();

    @Message("Please ask your doctor what comes next. No sessions are planned and nothing is to be done at home.")
    String stoppedWhy();

    @Message("No course yet")
    String noCourse();

    @Message("When the doctor has assigned a course, you find the next session and the exercises for home here.")
    String noCourseWhy();

    @Message("Nothing to do at home today")
    String noExercises();

    @Message("When there are exercises for the child, you find them here.")
    String noExercisesWhy();

    @Message("All about {name}")
    String record(String name);

    @Message("Notes for you")
    String notes();

    @Message("All notes")
    String allNotes();

    @Message("Progress")
    String progress();

    @Message("How it goes")
    String howItGoes();
}
