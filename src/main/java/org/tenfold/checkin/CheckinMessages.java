package org.tenfold.checkin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.session.HomeChoice;

/** Words for a family that tells how its child is, before it leaves home. */
@MessageBundle("checkin")
public interface CheckinMessages {

    @Message("How is {child} today?")
    String title(String child);

    @Message("Session today at {clock}, with {masseur}.")
    String sessionAt(String clock, String masseur);

    @Message("Next session: {day}, {clock}.")
    String nextSession(String day, String clock);

    @Message("None today. What you say here decides whether the exercises at home rest.")
    String noSession();

    @Message("Half a minute before you leave home, and nobody comes in vain.")
    String lead();

    @Message("All as usual")
    String allAsUsual();

    @Message("With one tap you say:")
    String confirms();

    @Message(
            "{#when asked}{#is TEMPERATURE}temperature not measured{#is ILLNESS}no cough, no cold, well otherwise{#is SKIN}skin clear, no rash{#is TUMMY}stool as usual, no vomiting{#is VACCINATION}no vaccination since the last time{#is MEAL}last meal not said{#is SLEEP}slept as usual{#is MOOD}in the usual mood{/when}")
    String usual(AskedAtHome asked);

    @Message("vaccinated on {day}, as you said")
    String usualVaccinated(String day);

    @Message("Or tap what is different today")
    String orAnswer();

    @Message(
            "{#when asked}{#is TEMPERATURE}Temperature{#is ILLNESS}Well otherwise?{#is SKIN}Skin{#is TUMMY}Tummy{#is VACCINATION}Vaccinated since the last time?{#is MEAL}Last meal, how long ago?{#is SLEEP}The night{#is MOOD}Mood{/when}")
    String question(AskedAtHome asked);

    @Message(
            "{#when choice}{#is WELL}Yes{#is COLD}Cough or cold{#is UNWELL}Unwell{#is CLEAR}Clear{#is RASH}Rash{#is SORE}Sore{#is STOOL_AS_USUAL}As usual{#is NO_STOOL}No stool today{#is LOOSE}Loose stool{#is VOMITED}Vomited{#is SLEPT}As usual{#is SLEPT_BADLY}Badly{#is DROWSY}Unusually sleepy{#is CONTENT}As usual{#is FRETFUL}Fretful{/when}")
    String choice(HomeChoice choice);

    @Message("Not measured")
    String notMeasured();

    @Message("One tenth less")
    String lower();

    @Message("One tenth more")
    String raise();

    @Message("{minutes} min")
    String minutesAgo(int minutes);

    @Message("2 h or more")
    String longerAgo();

    @Message("at {clock}")
    String atClock(String clock);

    @Message("Not sure")
    String notSure();

    @Message("No")
    String notVaccinated();

    @Message("Today")
    String today();

    @Message("Yesterday")
    String yesterday();

    @Message("Another day")
    String otherDay();

    @Message("Still reacts: temperature, swelling, unwell")
    String stillReacts();

    @Message("On which day was the vaccination?")
    String onWhichDay();

    @Message("A day of the last thirty, today at the latest.")
    String dayOfVaccination();

    @Message("Tell the clinic")
    String tell();

    @Message("Ill today")
    String illToday();

    @Message("When do you think {child} will be well again? A guess is enough, you can change it.")
    String illLead(String child);

    @Message("{#if days == 1}Tomorrow{#else}In {days} days{/if}")
    String backIn(int days);

    @Message("Another day")
    String backOn();

    @Message("The day lies ahead, within two months.")
    String backIsAhead();

    @Message("Thank you")
    String thanks();

    @Message("See you at {clock}. Whoever treats {child} sees what you said, and looks once more.")
    String seeYou(String clock, String child);

    @Message("Nothing stands against the exercises at home.")
    String exercisesGoOn();

    @Message("Better no massage today")
    String notToday();

    @Message("Ask the clinic before you come")
    String askFirst();

    @Message("The exercises at home rest today, too. Nothing is lost.")
    String exercisesRest();

    @Message("The waiting time lasts until {day}. The exercises at home rest as long.")
    String waitsUntil(String day);

    @Message("May have passed by then")
    String mayPass();

    @Message("No reason to stay at home. Whoever treats {child} looks again before the session.")
    String mayPassLead(String child);

    @Message("Postpone the session?")
    String postponeTitle();

    @Message("{title}, {day}, {clock}")
    String sessionOf(String title, String day, String clock);

    @Message("It gets a new day, {day} or later. What follows moves only as far as it must, and no session is lost.")
    String newDay(String day);

    @Message("Postpone")
    String postpone();

    @Message("Ask the clinic to postpone")
    String askToPostpone();

    @Message("{child} is ill")
    String isIll(String child);

    @Message("Expected back on {day}. Get well first: the exercises wait, and nothing is lost. The clinic knows.")
    String illUntil(String day);

    @Message("Well again")
    String wellAgain();

    @Message("It takes longer or shorter")
    String otherwiseLong();

    @Message("Good that {child} is well again")
    String isWell(String child);

    @Message("Is there a session today? Then say how {child} is.")
    String isWellLead(String child);

    @Message("Sessions that were postponed keep their new days. Call the clinic if you want to come earlier.")
    String daysStay();

    @Message("After the vaccination on {day}")
    String afterVaccination(String day);

    @Message("Change what you said")
    String change();

    @Message("You said at {clock}:")
    String youSaid(String clock);

    @Message("Said by {name}")
    String saidBy(String name);

    @Message("What was said before")
    String before();

    @Message("ill until {day}")
    String illUntilShort(String day);

    @Message(
            "Today's session has begun. Whoever treats {child} looks himself now; you can still say that the child is ill.")
    String closed(String child);

    @Message("You see this and do not answer it.")
    String onlyReads();

    @Message("No course goes on")
    String noCourse();

    @Message("There is nothing to check in for. When a course goes on, the questions appear here.")
    String noCourseWhy();

    @Message("Do not wait in an emergency")
    String emergencyTitle();

    @Message(
            "A seizure, blue lips, trouble breathing, a limp child who does not respond, blood in the stool, or fever in a baby under three months: call the emergency number now.")
    String emergency();

    @Message("Get well first. The exercises wait, and nothing is lost.")
    String getWell();

    @Message("The family: the child is ill, expected back on {day}.")
    String toldIll(String day);

    @Message("The family, from home: {rule}")
    String toldByFamily(String rule);

    @Message("What the family said before this session")
    String beforeSession();

    @Message("Check in")
    String checkIn();

    @Message("Before you leave home")
    String cardTitle();

    @Message("To what you said")
    String toCheckIn();

    @Message("How is {child}?")
    String howIs(String child);

    @Message("Something is not as usual, or ill? Say so, and the exercises rest.")
    String howIsLead();
}
