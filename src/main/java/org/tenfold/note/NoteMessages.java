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

    @Message("The doctor, the masseur and the other guardians will read it.")
    String parentHint();

    @Message("Who reads it")
    String reachLabel();

    @Message("{#when reach}{#is STAFF_ONLY}Staff only{#is SHARED}Shared{/when}")
    String reach(NoteReach reach);

    @Message("{#when reach}{#is STAFF_ONLY}Doctors and masseurs of this child.{#is SHARED}The guardians too.{/when}")
    String reachHint(NoteReach reach);

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
