package org.tenfold.course;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which a doctor assigns a course. */
@MessageBundle("assign")
public interface AssignMessages {

    @Message("Assign a course")
    String assign();

    @Message("Assign a course to {child}")
    String assignTo(String child);

    @Message("What stands beside each protocol is what the record alone says today. Questions and the order follow.")
    String chooseLead();

    @Message("Choose")
    String choose();

    @Message("Read the protocol")
    String read();

    @Message("Today")
    String today();

    @Message("corrected")
    String corrected();

    @Message("and {n} more {n.en('line', 'lines')} against it.")
    String andMore(int n);

    @Message("{n} {n.en('warning', 'warnings')}")
    String warningsOf(int n);

    @Message("Fine")
    String fine();

    @Message("Counts as on the record, because it was measured: {condition}")
    String countsByMeasure(String condition);

    @Message("{value} {unit} on {day}: z {score} by the WHO growth standards.")
    String becauseOfGrowth(String value, String unit, String day, String score);

    @Message("That is very low: beyond −3.")
    String veryLow();

    @Message("Compared by corrected age.")
    String byCorrectedAge();

    @Message("See the chart")
    String seeTheChart();

    @Message("Growth is not compared: the sex is not recorded")
    String sexIsMissing();

    @Message("Girls and boys grow differently. Without the sex no rule can tell whether the weight is low.")
    String sexIsNeeded();

    @Message("Record it")
    String recordTheSex();

    @Message("Nothing on the record stands against it.")
    String nothingOnRecord();

    @Message("Another protocol")
    String otherProtocol();

    @Message("What the rules say of this order")
    String verdictOfOrder();

    @Message("What the record alone says")
    String verdictOfRecord();

    @Message(
            "{#when code}{#is 'go'}Nothing stands against it{#is 'warn'}Something speaks against it{#else}Something blocks it{/when}")
    String verdict(String code);

    @Message("Something here cannot be set aside by anybody. This course cannot be assigned.")
    String forbidden();

    @Message("As the record stands today, this course cannot be assigned. A later first day may change that.")
    String forbiddenToday();

    @Message("Please answer: {question}")
    String pleaseAnswer(String question);

    @Message("Please say what the course is to reach.")
    String pleaseGiveAGoal();

    @Message("A doctor may set each line aside with a written reason. It stays on the record.")
    String mayBeSetAside();

    @Message("All rules that could be decided are fine.")
    String nothingAgainst();

    @Message("What stands against it")
    String against();

    @Message("Reason to go on all the same")
    String reasonToGoOn();

    @Message("Everyone of the staff who opens the course reads it.")
    String reasonHint();

    @Message("Nobody can set this aside.")
    String nobodySetsAside();

    @Message("{n} {n.en('line is', 'lines are')} fine")
    String passes(int n);

    @Message("Questions of the protocol")
    String questions();

    @Message("The order")
    String order();

    @Message("Variant")
    String variant();

    @Message("Masseur")
    String masseur();

    @Message("Please choose a masseur")
    String chooseMasseur();

    @Message("First day")
    String firstDay();

    @Message("Hour")
    String hour();

    @Message("The clinic works from {from} to {to}.")
    String clinicHours(String from, String to);

    @Message("Number of sessions")
    String sessions();

    @Message("{#if from == to}{from}{#else}{from} to {to}{/if}")
    String between(int from, int to);

    @Message("Days from one session to the next")
    String spacing();

    @Message("1 is every day, {from} to {to} at most.")
    String spacingHint(int from, int to);

    @Message("Minutes of a session")
    String minutes();

    @Message("Goal of the course")
    String goal();

    @Message("What should be better when it ends. The parents read it too.")
    String goalHint();

    @Message("Closed to this child: {n} {n.en('protocol', 'protocols')}")
    String closedToThisChild(int n);

    @Message("Days that were passed over:")
    String passedOver();

    @Message(
            "{#when why}{#is CLINIC_CLOSED}the clinic is closed{#is MASSEUR_TAKEN}the masseur is taken at this hour{#is CHILD_HAS_SESSION}the child has another session{/when}")
    String why(PlannedDay.Why why);

    @Message("Show the plan")
    String showThePlan();

    @Message("Show the plan again")
    String showThePlanAgain();

    @Message("Sign the course")
    String sign();

    @Message("What blocks stands above. Change the order, or choose another protocol.")
    String cannotBeSigned();

    @Message("Nothing has been signed. Here is the order as you typed it, with the plan as it is now.")
    String nothingSigned();

    @Message("Please choose a day from today on, within a year.")
    String firstDayIsOutOfReach();

    @Message("The clinic works from {from} to {to}. Please choose an hour within.")
    String clinicIsClosedThen(String from, String to);

    @Message("No free day was found for a session. Choose another hour or another masseur.")
    String noDayForTheSession();
}
