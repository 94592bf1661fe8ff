package org.tenfold.clinic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.DayOfWeek;

/** Words of a clinic's settings and closed days. */
@MessageBundle("clinic")
public interface ClinicMessages {

    @Message("Clinic")
    String title();

    @Message("Settings")
    String settings();

    @Message(
            "New settings hold for what is planned from now on. Sessions that are already planned stay where they are.")
    String settingsLead();

    @Message("Name of the clinic")
    String name();

    @Message("Time zone")
    String zone();

    @Message("All times are shown as on the clinic's wall.")
    String zoneHint();

    @Message("Language")
    String language();

    @Message("Offered first to people whom you invite. Everyone may choose another one.")
    String languageHint();

    @Message("Working days")
    String workingDays();

    @Message(
            "{#when day}{#is MONDAY}Monday{#is TUESDAY}Tuesday{#is WEDNESDAY}Wednesday{#is THURSDAY}Thursday{#is FRIDAY}Friday{#is SATURDAY}Saturday{#is SUNDAY}Sunday{/when}")
    String weekday(DayOfWeek day);

    @Message("Opens at")
    String opensAt();

    @Message("Closes at")
    String closesAt();

    @Message("The clinic closes after it opens.")
    String closesTooEarly();

    @Message("Closed days")
    String closedDays();

    @Message("No session is planned on a closed day.")
    String closedDaysLead();

    @Message("Closed on")
    String closedOn();

    @Message("Reason")
    String reason();

    @Message("For example: public holiday.")
    String reasonHint();

    @Message("Actions")
    String actions();

    @Message("Add the closed day")
    String add();

    @Message("Please give a day from today on.")
    String dayIsOver();

    @Message("This day is on the list already.")
    String dayIsListed();

    @Message("No closed days ahead")
    String noClosedDays();

    @Message("Add holidays and days off here as soon as you know them.")
    String noClosedDaysHint();

    @Message("Remove")
    String remove();

    @Message("Work on {day} after all?")
    String removeTitle(String day);

    @Message("Sessions can be planned on this day again. Those that moved because of it stay where they are.")
    String removeLead();

    @Message("Remove the closed day")
    String removeDone();

    @Message("Medical lead")
    String medicalLead();

    @Message(
            "The doctor who completes drafts, publishes the clinic’s own protocols and decides which reading is in force where sources disagree.")
    String medicalLeadLead();

    @Message("Nobody")
    String nobody();

    @Message("Name the medical lead")
    String nameLead();

    @Message("Figures that leave the clinic")
    String exports();

    @Message(
            "Doctors save tables of the clinic’s figures as files. Small counts are left out of them, so that no child can be known by a figure.")
    String exportsLead();

    @Message("Smallest count that is told")
    String leastCount();

    @Message("Five as a rule: of one to four children the file says “<5”. Zero is always told.")
    String leastCountHint();

    @Message("Exercises at home")
    String homeLimit();

    @Message(
            "How many minutes a day the clinic asks of a family at most. A doctor who prescribes more is asked whether it is meant so.")
    String homeLimitLead();

    @Message("At most, in minutes a day")
    String homeMinutes();

    @Message("Change")
    String homeLimitChange();

    @Message("Head of reports")
    String letterhead();

    @Message(
            "The clinic’s name, address and licence stand above every course report and home programme that is printed or saved.")
    String letterheadLead();

    @Message("Address")
    String address();

    @Message("Street, town, telephone: in one line, as on your letters.")
    String addressHint();

    @Message("Licence")
    String licence();

    @Message("As you write it yourselves, with its number and day. It stays away when the field is empty.")
    String licenceHint();

    @Message("Change")
    String letterheadChange();
}
