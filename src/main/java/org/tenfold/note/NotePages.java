package org.tenfold.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Child;
import org.tenfold.child.Sight;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** All notes about a child, the newest first, and writing one. */
@Path("/children/{id}/notes")
class NotePages {

    private static final int PAGE = 20;

    @CheckedTemplate(basePath = "note")
    static class Templates {
        static native TemplateInstance notes(
                NoteBoard board, boolean first, Note next, NoteForm form, FormErrors errors);
    }

    /** A page of the list. */
    private record Listed(NoteBoard board, boolean first, Note next) {}

    @Inject
    VisibleChild visible;

    @Inject
    Notes notes;

    @Inject
    NoteBoards boards;

    @Inject
    NoteSubjects subjects;

    @Inject
    UnreadNotes unread;

    @Inject
    Mentions mentions;

    @Inject
    Audiences audiences;

    @Inject
    WritingNotes writing;

    @Inject
    Clock clock;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    /** Notes about the child. Whoever has the newest before him has read them. */
    @GET
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    @Transactional
    public Response notes(
            @RestPath String id, @RestQuery String before, @RestQuery String course, @RestQuery String session) {
        Child child = visible.viewed(id, "notes", Sight.WORDS);
        NoteSubject subject = subjects.of(child, course, session);
        Listed listed = listed(subject, before);
        Response shown = page.of(template(listed, NoteForm.about(subject), FormErrors.none()));
        if (listed.first()) {
            unread.opened(child, signedIn.person(), listed.board().threads());
            mentions.openAbout(child.id(), signedIn.person()).forEach(mention -> mention.settle(clock.instant()));
        }
        return shown;
    }

    @POST
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    @Transactional
    public Response write(@RestPath String id, @BeanParam NoteForm form) {
        Child child = visible.of(id, Sight.WORDS);
        NoteSubject subject = subjects.of(child, form.course(), form.session());
        FormErrors errors = new FormErrors(page.language());
        NoteForm.Entry entry = form.read(errors, signedIn.person(), audiences.of(child, signedIn.person()));
        if (!errors.isEmpty()) {
            return page.invalid(template(listed(subject, null), form, errors));
        }
        writing.write(subject, signedIn.person(), entry.reach(), entry.text(), entry.mentioned());
        return page.to(subject.path(), "noteWritten");
    }

    private TemplateInstance template(Listed listed, NoteForm form, FormErrors errors) {
        return Templates.notes(listed.board(), listed.first(), listed.next(), form, errors);
    }

    private Listed listed(NoteSubject subject, String before) {
        Account reader = signedIn.person();
        boolean first = before == null || before.isBlank();
        List<Note> some = first ? notes.newest(subject.child().id(), reader, PAGE + 1) : older(subject.child(), before);
        List<Note> shown = some.subList(0, Math.min(PAGE, some.size()));
        Note next = some.size() > PAGE ? shown.get(PAGE - 1) : null;
        return new Listed(
                boards.of(subject, notes.withAmendments(shown, unread.of(subject.child(), reader)), reader),
                first,
                next);
    }

    private List<Note> older(Child child, String before) {
        Note last = notes.readableBy(signedIn.person(), NotFound.unlessId(before))
                .filter(note -> note.child().id().equals(child.id()))
                .orElseThrow(NotFound::here);
        return notes.before(child.id(), signedIn.person(), last.at(), last.id(), PAGE + 1);
    }
}
