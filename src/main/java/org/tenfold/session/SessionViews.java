package org.tenfold.session;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.Reaction;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;
import org.tenfold.shared.web.Shell;

/** The pages of one session. Whoever looks is found entitled, written down and answered in one transaction. */
@RequestScoped
class SessionViews {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance show(
                SessionSheet sheet,
                List<String> leading,
                List<String> sections,
                boolean performs,
                CheckForm check,
                CompletionForm completion,
                List<Reaction> reactions,
                FormErrors errors);

        static native TemplateInstance reduced(SessionSheet sheet, boolean words, List<String> sections);

        static native TemplateInstance stop(
                SessionSheet sheet, StopForm stop, List<Reaction> reactions, FormErrors errors);

        static native TemplateInstance postponement(
                SessionSheet sheet, PostponementForm postponement, List<PostponedWhy> reasons, FormErrors errors);

        static native TemplateInstance absence(SessionSheet sheet);
    }

    private static final List<Reaction> REACTIONS = List.of(Reaction.values());

    @Inject
    SessionsAtHand sessionsAtHand;

    @Inject
    SessionSheets sheets;

    @Inject
    @All
    List<SessionSection> sections;

    @Inject
    VisibleChild visible;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    /** The session as this person may read it. */
    @Transactional
    public Response show(UUID id) {
        SessionSheet sheet = sheet(sessionsAtHand.toRead(signedIn.person(), id));
        if (signedIn.role() == Role.PARENT) {
            return page.of(Templates.reduced(
                    sheet, visible.readsWordsOf(sheet.session().child()), sections(sheet)));
        }
        CheckForm check = sheet.isPostponedByCheck()
                ? CheckForm.with(sheet.protocol(), sheet.screening().answers())
                : CheckForm.asTold(
                        sheet.protocol(),
                        sheet.fromHome(),
                        clock.instant(),
                        signedIn.clinic().zone());
        return page.of(show(sheet, check, CompletionForm.calm(), FormErrors.none()));
    }

    /** The form of the check again, with what was typed. */
    @Transactional
    public Response check(UUID id, CheckForm check, FormErrors errors) {
        TemplateInstance template = show(toPerform(id), check, CompletionForm.calm(), errors);
        return errors.isEmpty() ? page.of(template) : page.invalid(template);
    }

    @Transactional
    public Response completion(UUID id, CompletionForm completion, FormErrors errors) {
        SessionSheet sheet = toPerform(id);
        return page.invalid(show(sheet, CheckForm.asUsual(sheet.protocol()), completion, errors));
    }

    @Transactional
    public Response stop(UUID id, StopForm stop, FormErrors errors) {
        return whileInProgress(id, errors, sheet -> Templates.stop(sheet, stop, REACTIONS, errors));
    }

    @Transactional
    public Response postponement(UUID id, PostponementForm postponement, FormErrors errors) {
        SessionSheet sheet = toPerform(id);
        if (!sheet.mayBePutOff()) {
            return page.to("/sessions/" + id);
        }
        TemplateInstance template = Templates.postponement(sheet, postponement, List.of(PostponedWhy.values()), errors);
        return errors.isEmpty() ? page.of(template) : page.invalid(template);
    }

    @Transactional
    public Response absence(UUID id) {
        SessionSheet sheet = toPerform(id);
        return sheet.mayBeMissed() ? page.of(Templates.absence(sheet)) : page.to("/sessions/" + id);
    }

    private Response whileInProgress(UUID id, FormErrors errors, Function<SessionSheet, TemplateInstance> form) {
        SessionSheet sheet = toPerform(id);
        if (!sheet.session().isInProgress()) {
            return page.to("/sessions/" + id);
        }
        return errors.isEmpty() ? page.of(form.apply(sheet)) : page.invalid(form.apply(sheet));
    }

    private TemplateInstance show(SessionSheet sheet, CheckForm check, CompletionForm completion, FormErrors errors) {
        if (sheet.session().isInProgress() && isPerforming(sheet)) {
            shell.handsAreBusy();
        }
        return Templates.show(
                sheet,
                leading(sheet),
                sections(sheet),
                isPerforming(sheet),
                check.beside(sheet.fromHome()),
                completion,
                REACTIONS,
                errors);
    }

    /** The hands that do it get what they need for it; while it runs these are those of one masseur. */
    private boolean isPerforming(SessionSheet sheet) {
        TreatmentSession session = sheet.session();
        return signedIn.role() == Role.MASSEUR && (!session.isInProgress() || session.isInHandsOf(signedIn.person()));
    }

    private List<String> leading(SessionSheet sheet) {
        return rendered(sheet, section -> section.order() < 0);
    }

    private List<String> sections(SessionSheet sheet) {
        return rendered(sheet, section -> section.order() >= 0);
    }

    private List<String> rendered(SessionSheet sheet, Predicate<SessionSection> which) {
        return sections.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(SessionSection::order))
                .map(section -> section.render(sheet.session(), signedIn.person()))
                .filter(html -> !html.isBlank())
                .toList();
    }

    SessionSheet toPerform(UUID id) {
        return sheet(sessionsAtHand.toPerform(signedIn.person(), id));
    }

    private SessionSheet sheet(TreatmentSession session) {
        trail.record(
                signedIn.actor(),
                AuditAction.VIEWED,
                AuditSubject.ofChild("session", session.id(), session.child().id()));
        return sheets.of(
                session, signedIn.clinic().today(clock), signedIn.clinic().zone(), clock.instant());
    }
}
