package org.tenfold.measurement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.measurement.growth.Growth;

/** Words of growth and of the first movements. */
@MessageBundle("growth")
public interface GrowthMessages {

    @Message("Growth by the WHO standards")
    String title();

    @Message("{measure} of {name} among healthy children")
    String chartOf(String measure, String name);

    @Message(
            "{#when zone}{#is USUAL}{value}: in the usual range. Of 100 healthy {#if girl}girls{#else}boys{/if} of this age"
                    + " {below} measure less."
                    + "{#is BELOW}{value}: less than nearly all healthy {#if girl}girls{#else}boys{/if} of this age. Please talk to the"
                    + " doctor about it."
                    + "{#is FAR_BELOW}{value}: far less than nearly all healthy {#if girl}girls{#else}boys{/if} of this age. Please talk"
                    + " to the doctor about it soon."
                    + "{#is ABOVE}{value}: more than nearly all healthy {#if girl}girls{#else}boys{/if} of this age. Please talk to the"
                    + " doctor about it."
                    + "{#is FAR_ABOVE}{value}: far more than nearly all healthy {#if girl}girls{#else}boys{/if} of this age. Please"
                    + " talk to the doctor about it.{/when}")
    String plain(Growth.Zone zone, String value, String below, boolean girl);

    @Message("{#when zone}{#is USUAL}usual for the age{#is BELOW}low for the age{#is FAR_BELOW}very low for the age"
            + "{#is ABOVE}high for the age{#is FAR_ABOVE}very high for the age{/when}")
    String inShort(Growth.Zone zone);

    @Message("The age is counted from the day on which {name} was due, because {name} was born early.")
    String countedFromDueDate(String name);

    @Message("The standards begin at the due date, which {name} had not reached on that day.")
    String beforeDue(String name);

    @Message("z {score}, centile {below}.")
    String oneScore(String score, String below);

    @Message("By corrected age z {score}, centile {below}; by age since birth z {otherScore}, centile {otherBelow}.")
    String scores(String score, String below, String otherScore, String otherBelow);

    @Message("Values so far out are mostly mistakes. Is it right?")
    String implausible();

    @Message("fewer than 1")
    String fewerThanOne();

    @Message("more than 99")
    String moreThanNinetyNine();

    @Message("median")
    String median();

    @Message("age in months")
    String ageInMonths();

    @Message("by corrected age")
    String byCorrectedAge();

    @Message("by age since birth")
    String bySinceBirth();

    @Message("usual range: 95 of 100 healthy children")
    String usualRange();

    @Message("rare: beyond it fewer than 1 of 500")
    String outermost();

    @Message("Values and comparison")
    String table();

    @Message("Since birth")
    String sinceBirth();

    @Message("Corrected")
    String corrected();

    @Message("of 100 less")
    String below();

    @Message("z {score}")
    String z(String score);

    @Message("not yet due")
    String notYetDue();

    @Message(
            "WHO Child Growth Standards 2006, daily tables sampled at {nodes} days; where compared, at most {difference} z from"
                    + " the full tables.")
    String source(int nodes, String difference);

    @Message("Growth is not compared: the sex is not recorded")
    String sexIsMissing();

    @Message("Girls and boys grow differently. Once the sex of {name} is recorded, the curves stand here.")
    String sexIsNeeded(String name);

    @Message("Record it")
    String recordTheSex();

    @Message("Please tell it to the doctor.")
    String tellTheDoctor();

    @Message("First movements")
    String movements();

    @Message("First movements of {name}")
    String movementsOf(String name);

    @Message(
            "When healthy children learn six movements, and when {name} did. Each bar reaches from the age by which 1 of 100"
                    + " children has learned it to the age by which 99 of 100 have. Every place within it is usual; nobody needs to hurry.")
    String movementsLead(String name);

    @Message("The age is counted from the day on which {name} was due. The age since birth stands beside it.")
    String movementsCorrected(String name);

    @Message("Movement")
    String movement();

    @Message("Usual age, months")
    String usualAge();

    @Message("{from} to {to}")
    String fromTo(String from, String to);

    @Message("First seen")
    String firstSeen();

    @Message("What it says")
    String whatItSays();

    @Message("today")
    String today();

    @Message("98 of 100 healthy children learn it in this time")
    String bandLegend();

    @Message(
            "{#when state}{#is SEEN}Within the usual time.{#is SEEN_EARLY}Earlier than most children."
                    + "{#is SEEN_LATE}Later than most children.{#is AHEAD}It is still early for it."
                    + "{#is OPEN}It may come any day until {last} months."
                    + "{#is SHOW}Not written down. By {last} months 99 of 100 healthy children do it. If {name} does it, tell the clinic"
                    + " since when; if not, show {name} to the doctor."
                    + "{#is NOT_NEEDED}Not written down. About 4 of 100 healthy children never do it; this alone is nothing to worry about."
                    + "{#is PASSED}Not written down; {name} does already what comes later.{#is LONG_AGO}Not written down.{/when}")
    String says(MotorState state, String last, String name);

    @Message(
            "To show to the doctor: {movements}. That is no diagnosis; the doctor looks for whether there is a reason.")
    String show(String movements);

    @Message(
            "Source: WHO Multicentre Growth Reference Study, windows of achievement of six gross motor milestones, 2006 (first"
                    + " and 99th percentile).")
    String movementsSource();

    @Message("{movement} {age} months")
    String seenAt(String movement, String age);

    @Message("Nothing is written down yet.")
    String noMovement();
}
