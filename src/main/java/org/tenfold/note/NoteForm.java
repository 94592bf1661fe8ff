package org.tenfold.note;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.shared.web.FormErrors;

/**
 * A note, as it was typed. Who reads it is chosen each time: nothing is chosen beforehand, so that nothing is shared by a
 * slip.
 */
public record NoteForm(
        @RestForm String text,
        @RestForm String reach,
        @RestForm List<String> mention,
        @RestForm String course,
        @RestForm String session) {

    public NoteForm {
        mention = mention == null ? List.of() : mention;
    }

    private static final int LONGEST = 4000;

    /** What was typed; to be used only when no errors were found. */
    record Entry(String text, NoteReach reach, List<Account> mentioned) {}

    static NoteForm about(NoteSubject subject) {
        return new NoteForm("", "", List.of(), named(subject.courseId()), named(subject.sessionId()));
    }

    private static String named(Object id) {
        return id == null ? "" : id.toString();
    }

    /** Whether the colleague with this id is asked. */
    public boolean asks(String colleague) {
        return mention.contains(colleague);
    }

    Entry read(FormErrors errors, Account author, Audience audience) {
        String words = errors.text("text", text, LONGEST);
        NoteReach chosen =
                author.role() == Role.PARENT ? NoteReach.SHARED : errors.choice("reach", reach, NoteReach.class);
        List<Account> asked = audience.colleaguesOf(author).stream()
                .filter(one -> asks(one.id().toString()))
                .toList();
        if (asked.size() < mention.size()) {
            errors.notOffered("mention");
        }
        return new Entry(words, chosen, asked);
    }
}
