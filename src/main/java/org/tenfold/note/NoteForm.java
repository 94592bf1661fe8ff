package org.tenfold.note;

import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.shared.web.FormErrors;

/** A note, as it was typed. */
public record NoteForm(@RestForm String text, @RestForm String reach) {

    private static final int LONGEST = 4000;

    /** What was typed; to be used only when no errors were found. */
    record Entry(String text, NoteReach reach) {}

    static NoteForm empty() {
        return new NoteForm("", NoteReach.STAFF_ONLY.name());
    }

    Entry read(FormErrors errors, Account author) {
        String words = errors.text("text", text, LONGEST);
        NoteReach chosen =
                author.role() == Role.PARENT ? NoteReach.SHARED : errors.choice("reach", reach, NoteReach.class);
        return new Entry(words, chosen);
    }

    String readText(FormErrors errors) {
        return errors.text("text", text, LONGEST);
    }
}
