package org.tenfold.note;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.account.AccountMessages;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.OwnGuardianships;
import org.tenfold.shared.web.Choice;
import org.tenfold.shared.web.Page;

/** Lays notes out for a reader, each with what amends it, in a constant number of statements. */
@RequestScoped
class NoteBoards {

    @Inject
    OwnGuardianships own;

    @Inject
    Audiences audiences;

    @Inject
    Page page;

    /** Notes with a form to write one. */
    NoteBoard of(NoteSubject subject, NotesAtHand shown, Account reader) {
        Child child = subject.child();
        boolean mayWrite = mayWrite(child, reader);
        Audience audience = mayWrite ? audiences.of(child, reader) : new Audience(List.of(), List.of(), List.of());
        return new NoteBoard(
                subject,
                NoteThread.of(shown, reader),
                shown.unread(),
                mayWrite,
                reader.role() == Role.PARENT || !mayWrite ? List.of() : reaches(audience, reader),
                readers(audience, reader),
                colleagues(audience, reader));
    }

    /** Notes to be read; one is written on another page. */
    NoteBoard read(NoteSubject subject, NotesAtHand shown, Account reader) {
        return new NoteBoard(
                subject, NoteThread.of(shown, reader), 0, mayWrite(subject.child(), reader), List.of(), "", List.of());
    }

    private boolean mayWrite(Child child, Account reader) {
        return reader.role() != Role.PARENT || own.takesPart(child.id());
    }

    private List<Choice> reaches(Audience audience, Account writer) {
        NoteMessages words = words();
        return Arrays.stream(NoteReach.values())
                .map(reach -> new Choice(
                        reach.name(),
                        words.reach(reach),
                        reach == NoteReach.SHARED
                                ? words.sharedHint(audience.guardiansBut(writer))
                                : words.staffHint(audience.treatingBut(writer))))
                .toList();
    }

    private List<Choice> colleagues(Audience audience, Account writer) {
        AccountMessages words = in(AccountMessages.class);
        return audience.colleaguesOf(writer).stream()
                .map(colleague -> new Choice(colleague.id().toString(), colleague.name(), words.role(colleague.role())))
                .toList();
    }

    private String readers(Audience audience, Account writer) {
        return writer.role() == Role.PARENT
                ? words().parentHint(audience.treatingBut(writer), audience.guardiansBut(writer))
                : "";
    }

    private NoteMessages words() {
        return in(NoteMessages.class);
    }

    private <T> T in(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(page.language().code()));
    }
}
