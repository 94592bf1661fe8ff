package org.tenfold.measurement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.library.item.Measure;

/** Words of measurements. */
@MessageBundle("measurement")
public interface MeasurementMessages {

    @Message("Measurements")
    String measurements();

    @Message("Measurements of {name}")
    String measurementsOf(String name);

    @Message("{measure} of {name}")
    String measureOf(String measure, String name);

    @Message("What is followed, with the newest value of each. A name leads to its course over time.")
    String lead();

    @Message("Write down values")
    String record();

    @Message("All measurements")
    String all();

    @Message("Nothing has been measured yet.")
    String nothing();

    @Message("Asked for by {protocol}")
    String askedBy(String protocol);

    @Message("Also to watch, without a value")
    String watched();

    @Message("Followed of every child")
    String common();

    @Message("Also measured")
    String others();

    @Message("Milestones")
    String milestones();

    @Message("No milestone has been written down yet.")
    String noMilestones();

    @Message("Measure")
    String measure();

    @Message("Newest value")
    String newest();

    @Message("Value")
    String value();

    @Message("Day")
    String day();

    @Message("Written down by")
    String by();

    @Message("First seen")
    String firstSeen();

    @Message("Age")
    String age();

    @Message("corrected")
    String corrected();

    @Message("not yet measured")
    String notYet();

    @Message("{#when taken}{#is AT_START}at the start{#is EACH_SESSION}at each session{#is AT_END}at the end"
            + "{#is START_AND_END}at the start and at the end{#is AT_HOME}at home{/when}")
    String taken(Measure.Taken taken);

    @Message("{#when side}{#is LEFT}left{#is RIGHT}right{#is NONE}{/when}")
    String side(Side side);

    @Message("{value} of {last}")
    String ofScale(String value, String last);

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("{from} to {to}")
    String range(String from, String to);

    @Message("{from} to {to}, {to} is best")
    String rangeUp(String from, String to);

    @Message("{from} to {to}, {from} is best")
    String rangeDown(String from, String to);

    @Message("Last: {value}, {day}")
    String last(String value, String day);

    @Message("Day of the examination")
    String examinationDay();

    @Message("Leave empty what was not measured. Comma and point are both read.")
    String recordLead();

    @Message("First seen on")
    String firstSeenOn();

    @Message("Fill in the day on which you or a parent first saw it.")
    String milestonesHint();

    @Message("More measures")
    String more();

    @Message("Position and circumstances")
    String remark();

    @Message("Stands beside each value of this examination.")
    String remarkHint();

    @Message("Keep the values")
    String keep();

    @Message("Write down at least one value.")
    String nothingTyped();

    @Message("The day lies between the birth of the child and today.")
    String dayOutOfRange();

    @Message("Please give a number.")
    String notANumber();

    @Message("{value} cannot be right. Expected: {range}.")
    String nonsense(String value, String range);

    @Message("Really {value}? Expected at this age: {range}.")
    String really(String value, String range);

    @Message("Really {value}? Hardly any child of this age and sex measures that.")
    String reallyGrown(String value);

    @Message("Really type {type}? With an angle alpha of {alpha}° at this age Graf's table has: {types}.")
    String reallyGraf(String type, String alpha, String types);

    @Message("Yes, {value} is right")
    String sure(String value);

    @Message("{measure}: {first} on {firstDay}.")
    String one(String measure, String first, String firstDay);

    @Message("{measure}: from {first} on {firstDay} to {last} on {lastDay}")
    String fromTo(String measure, String first, String firstDay, String last, String lastDay);

    @Message("{#when direction}{#is UP}{difference} more{#is DOWN}{difference} less{#is SAME}no change{/when}")
    String difference(Change.Direction direction, String difference);

    @Message("{#when verdict}{#is BETTER}better{#is WORSE}worse{#is UNCHANGED}unchanged{#is OPEN}{/when}")
    String verdict(Change.Verdict verdict);

    @Message("sessions")
    String sessionMarks();

    @Message("All values")
    String table();

    @Message("Correct")
    String correct();

    @Message("Correct a value")
    String correctTitle();

    @Message("What was written down stays readable. From now on your correction counts.")
    String correctLead();

    @Message("Why")
    String reason();

    @Message("For example: typed 64 instead of 6.4.")
    String reasonHint();

    @Message("It does not count at all: it was not measured, or of another child")
    String withdrawn();

    @Message("Keep the correction")
    String keepCorrection();

    @Message("Taken back")
    String takenBack();

    @Message("Before: {value}, {name}, {moment}")
    String before(String value, String name, String moment);

    @Message("Correction: {reason}")
    String because(String reason);

    @Message("Measured in this course")
    String inThisCourse();

    @Message("First")
    String firstValue();

    @Message("Last")
    String lastValue();

    @Message("Change")
    String change();
}
