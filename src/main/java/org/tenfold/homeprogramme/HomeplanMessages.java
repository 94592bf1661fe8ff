package org.tenfold.homeprogramme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.DayOfWeek;

/** Words with which a doctor chooses what is done at home, and the staff reads it. */
@MessageBundle("homeplan")
public interface HomeplanMessages {

    @Message("Exercises at home")
    String section();

    @Message("Choose the exercises for home")
    String choose();

    @Message("Change the exercises for home")
    String change();

    @Message("Exercises for home: {name}")
    String titleOf(String name);

    @Message("Age: {age}")
    String age(String age);

    @Message("Age: {age}, corrected: {corrected}")
    String ageCorrected(String age, String corrected);

    @Message(
            "Nobody has chosen yet. Until a doctor does, the parent is offered everything that the protocol gives and the age allows.")
    String notChosen();

    @Message("Version {n}, from {day}, chosen by {name}")
    String version(int n, String day, String name);

    @Message("Nothing is done at home.")
    String nothing();

    @Message("What only a professional may do is not on this list.")
    String lead();

    @Message("Give it for home")
    String give();

    @Message("Times a day")
    String times();

    @Message("{from} to {to}")
    String timesFrom(int from, int to);

    @Message("Minutes each time")
    String minutes();

    @Message("Tied to")
    String routine();

    @Message("On these days")
    String days();

    @Message("Choose at least one day.")
    String needsDays();

    @Message("every day")
    String daily();

    @Message(
            "{#when day}{#is MONDAY}Mon{#is TUESDAY}Tue{#is WEDNESDAY}Wed{#is THURSDAY}Thu{#is FRIDAY}Fri{#is SATURDAY}Sat{#is SUNDAY}Sun{/when}")
    String weekday(DayOfWeek day);

    @Message("Not now, because of the age")
    String notNow();

    @Message("Right from {day} on")
    String from(String day);

    @Message("No longer right since {day}")
    String until(String day);

    @Message("Right until {day}")
    String rightUntil(String day);

    @Message("Appears for the parent once the training is recorded")
    String awaitsTraining();

    @Message("What it asks of the family")
    String sum();

    @Message("On the fullest day")
    String fullest();

    @Message("Asked of a family at most")
    String limit();

    @Message("min")
    String minutesShort();

    @Message("Minutes on each day")
    String minutesOfDays();

    @Message("This is more than a family is asked for. Fewer exercises are done more often.")
    String tooMuch();

    @Message("{n} minutes a day are more than the {limit} that the clinic asks for. Choose less, or confirm it.")
    String aboveTheLimit(int n, int limit);

    @Message("I mean it so: this family can do it")
    String sure();

    @Message("Show the sum")
    String showSum();

    @Message("Prescribe from today on")
    String prescribe();

    @Message("Reason")
    String reason();

    @Message("Why it is chosen so. A change needs one, and so does choosing nothing.")
    String reasonHint();

    @Message("Chosen before")
    String before();

    @Message("{times} × {minutes} min")
    String dose(int times, int minutes);

    @Message("Diary")
    String diary();

    @Message("Print")
    String print();

    @Message("Print in English")
    String printEnglish();

    @Message("Print in Russian")
    String printRussian();

    @Message("Training of the parent")
    String training();

    @Message(
            "Some exercises are offered to the parent only after both of these. An orthopaedist or a paediatrician teaches and supervises.")
    String trainingWhy();

    @Message("The parent was taught the exercises")
    String taught();

    @Message("The first lesson was supervised")
    String supervised();

    @Message("Not recorded yet")
    String notRecorded();

    @Message("Record the training")
    String recordTraining();

    @Message("{n} minutes a day on the fullest day")
    String minutesADay(int n);

    @Message("Exercises for {name}")
    String sheetTitle(String name);

    @Message("As of {day}. Do as much as suits you both; a smile counts more than a tick.")
    String sheetLead(String day);

    @Message("Stop at once and call the doctor when something frightens you.")
    String sheetStop();

    @Message("Tick what is done")
    String sheetTick();

    @Message("To print: Ctrl+P, or Print in the menu of the browser.")
    String sheetHow();

    @Message("Back to the course")
    String back();

    @Message("Back to today")
    String backToToday();

    @Message("Save as PDF")
    String savePdf();
}
