package org.tenfold.note;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of notes. */
@MessageBundle("note")
public interface NoteMessages {

    @Message("Notes")
    String notes();

    @Message("Note")
    String note();

    @Message("Notes about {name}")
    String notesAbout(String name);

    @Message("Nobody has written a note yet.")
    String none();

    @Message("All notes")
    String all();

    @Message("Older")
    String older();

    @Message("Newest")
    String newest();

    @Message("Write a note")
    String write();

    @Message("A note is not changed later; you can correct it by a second one.")
    String writeHint();

    @Message(
            "The doctors of the clinic will read it{#if treating}, {treating}{/if}{#if guardians}, and as a guardian {guardians}{/if}. Relatives and nannies will not.")
    String parentHint(String treating, String guardians);

    @Message("Who reads it")
    String reachLabel();

    @Message("{#when reach}{#is STAFF_ONLY}Staff only{#is SHARED}Shared{/when}")
    String reach(NoteReach reach);

    @Message("The doctors of the clinic{#if treating}, and {treating}{/if}. The family does not see it.")
    String staffHint(String treating);

    @Message("The staff, and {#if guardians}the family: {guardians}{#else}every guardian who is entered later{/if}.")
    String sharedHint(String guardians);

    @Message("{n} new {n.en('note', 'notes')}")
    String unread(long n);

    @Message("New")
    String isNew();

    @Message("No note about it yet.")
    String noneHere();

    @Message("About a session")
    String aboutSession();

    @Message("About a course")
    String aboutCourse();

    @Message("This note will be about the session.")
    String ofSession();

    @Message("This note will be about the course.")
    String ofCourse();

    @Message("To the session")
    String toSession();

    @Message("To the course")
    String toCourse();

    @Message("Ask a colleague to read it")
    String ask();

    @Message("Who is asked")
    String askLabel();

    @Message("It waits on the colleague's first page until it is read. Those are named who may see this child.")
    String askHint();

    @Message("Colleagues ask you")
    String asked();

    @Message(
            "Notes that a colleague asks you to read. One leaves the list when you open the child's notes, or settle it here.")
    String askedLead();

    @Message("All, and settle")
    String settleAsked();

    @Message("All that wait")
    String allAsked();

    @Message("Nobody asks you anything")
    String nothingAsked();

    @Message("When a colleague names you in a note, it waits here.")
    String nothingAskedHint();

    @Message("Read")
    String read();

    @Message("Settle")
    String settle();

    @Message("First page")
    String home();

    @Message("Why it is corrected")
    String reason();

    @Message("It stands beside the correction.")
    String reasonHint();

    @Message("Why:")
    String why();

    @Message("Keep the note")
    String keep();

    @Message("Correct")
    String amend();

    @Message("Correct a note")
    String amendTitle();

    @Message("The note stays as it is. Your correction stands beneath it, for the same readers.")
    String amendLead();

    @Message("Correction")
    String amendment();

    @Message("Keep the correction")
    String keepAmendment();
}
