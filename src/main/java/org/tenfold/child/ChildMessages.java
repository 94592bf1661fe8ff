package org.tenfold.child;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a child's record. */
@MessageBundle("child")
public interface ChildMessages {

    @Message("Children")
    String children();

    @Message("Your children")
    String yourChildren();

    @Message("Children found")
    String found();

    @Message("{n} {n.en('child', 'children')} found")
    String foundCount(int n);

    @Message("These are the first {n}. Write more of the name to see fewer.")
    String foundMore(int n);

    @Message("Name or record number")
    String searchLabel();

    @Message("The beginning of a family name or given name, or the whole record number.")
    String searchHint();

    @Message("All children")
    String all();

    @Message("From the first name on")
    String fromTheStart();

    @Message("No child found")
    String nobodyTitle();

    @Message("Names are compared from their beginning. A record number must be complete.")
    String nobody();

    @Message("No children yet")
    String emptyTitle();

    @Message("A child comes in with its first record.")
    String empty();

    @Message("New record")
    String register();

    @Message("Keep the record")
    String registerAction();

    @Message("Name")
    String name();

    @Message("Given name")
    String givenName();

    @Message("Family name")
    String familyName();

    @Message("Record number")
    String recordNumber();

    @Message("As the clinic files it; every child has its own.")
    String recordNumberHint();

    @Message("Born")
    String born();

    @Message("Birth date")
    String birthDate();

    @Message("Sex")
    String sexLabel();

    @Message("{#when sex}{#is GIRL}Girl{#is BOY}Boy{#is UNKNOWN}Not known{/when}")
    String sex(Sex sex);

    @Message("Gestational age at birth")
    String gestationLabel();

    @Message("Completed weeks, 22 to 44, and days. Leave both empty when nobody knows.")
    String gestationHint();

    @Message("Weeks")
    String weeks();

    @Message("Days")
    String days();

    @Message("""
            {child.gestationalWeeks} {child.gestationalWeeks.en('week', 'weeks')}{#if child.gestationalDaysAfterWeeks > 0} \
            {child.gestationalDaysAfterWeeks} {child.gestationalDaysAfterWeeks.en('day', 'days')}{/if}""")
    String gestation(Child child);

    @Message("Not known")
    String notKnown();

    @Message("Please give the weeks too.")
    String weeksMissing();

    @Message("A child is not born in the future.")
    String bornInFuture();

    @Message("The clinic treats children under 18 years.")
    String grownUp();

    @Message("Age")
    String age();

    @Message("Age in days")
    String ageInDays();

    @Message("Corrected age")
    String correctedAge();

    @Message("corrected")
    String corrected();

    @Message("Born before term: the age counts from the due date where a rule asks for it.")
    String correctedWhy();

    @Message("About the child")
    String about();

    @Message("Edit")
    String edit();

    @Message("Edit the record")
    String editTitle();

    @Message("Two versions of this record")
    String conflictTitle();

    @Message("Somebody changed this record while you were editing it. Nothing has been saved yet.")
    String conflict();

    @Message("Now in the record")
    String now();

    @Message("What you wrote")
    String yours();

    @Message("Save what I wrote")
    String saveMine();

    @Message("Keep what is there")
    String keepTheirs();

    @Message("until")
    String until();

    @Message("taken back on the same day")
    String takenBack();

    @Message("End")
    String end();

    @Message("Guardians")
    String guardians();

    @Message("No guardian sees this record.")
    String noGuardians();

    @Message("Add a guardian")
    String addGuardian();

    @Message("E-mail address of the parent")
    String guardianAddress();

    @Message("The address with which the parent signs in. The administrator invites parents.")
    String guardianAddressHint();

    @Message("No parent of this clinic signs in with this address.")
    String guardianUnknown();

    @Message("This person guards the child in this time already.")
    String guardsAlready();

    @Message("Reach")
    String reachLabel();

    @Message(
            "{#when reach}{#is TAKES_PART}Takes part{#is READS}Reads only{#is EXERCISES}Home exercises only{#is PROGRESS}Exercises, check-in and progress{#is ALL_BUT_WORDS}Everything except what the staff writes{/when}")
    String reach(Reach reach);

    @Message(
            "{#when reach}{#is TAKES_PART}Reads, does the home exercises, writes, reports illness.{#is READS}Sees the record and writes nothing.{#is EXERCISES}Sees today's exercises for home and ticks them. No sessions, no record.{#is PROGRESS}Also sees when the next session is and how far the course has come, and answers the questions before leaving home.{#is ALL_BUT_WORDS}Also sees the record, the sessions and the measurements. No notes and nothing else in the words of doctors and masseurs.{/when}")
    String reachHint(Reach reach);

    @Message("From")
    String fromLabel();

    @Message("from")
    String from();

    @Message("Until")
    String untilLabel();

    @Message("End the guardianship")
    String endGuardianship();

    @Message("End the guardianship of {name}?")
    String endGuardianshipTitle(String name);

    @Message("From today on this person sees nothing of the record.")
    String endGuardianshipWhat();

    @Message("Ended")
    String ended();

    @Message("Care team")
    String team();

    @Message("Nobody treats the child at present.")
    String noTeam();
}
