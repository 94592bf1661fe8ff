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

    @Inject
    VisibleChild visible;

    @Inject
    Notes notes;

    @Inject
    NoteBoards boards;

    @Inject
    WritingNotes writing;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    @Transactional
    public Response notes(@RestPath String id, @RestQuery String before) {
        Child child = visible.viewed(id, "notes", Sight.WORDS);
        return page.of(listed(child, before, NoteForm.empty(), FormErrors.none()));
    }

    @POST
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    @Transactional
    public Response write(@RestPath String id, @BeanParam NoteForm form) {
        Child child = visible.of(id, Sight.WORDS);
        FormErrors errors = new FormErrors(page.language());
        NoteForm.Entry entry = form.read(errors, signedIn.person());
        if (!errors.isEmpty()) {
            return page.invalid(listed(child, null, form, errors));
        }
        writing.write(NoteSubject.of(child), signedIn.person(), entry.reach(), entry.text());
        return page.to("/children/" + child.id(), "noteWritten");
    }

    private TemplateInstance listed(Child child, String before, NoteForm form, FormErrors errors) {
        Account reader = signedIn.person();
        boolean first = before == null || before.isBlank();
        List<Note> some = first ? notes.newest(child.id(), reader, PAGE + 1) : older(child, before);
        List<Note> shown = some.subList(0, Math.min(PAGE, some.size()));
        Note next = some.size() > PAGE ? shown.get(PAGE - 1) : null;
        return Templates.notes(boards.of(child, shown, reader), first, next, form, errors);
    }

    private List<Note> older(Child child, String before) {
        Note last = notes.readableBy(signedIn.person(), NotFound.unlessId(before))
                .filter(note -> note.child().id().equals(child.id()))
                .orElseThrow(NotFound::here);
        return notes.before(child.id(), signedIn.person(), last.at(), last.id(), PAGE + 1);
    }
}
