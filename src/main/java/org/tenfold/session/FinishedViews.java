package org.tenfold.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.tenfold.account.SignedIn;
import org.tenfold.course.Reaction;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** What the masseur sees once he has said how a session ended. */
@RequestScoped
class FinishedViews {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance amendment(
                SessionSheet sheet, AmendmentForm amendment, List<Reaction> reactions, FormErrors errors);

        static native TemplateInstance otherwise(SessionSheet sheet, Sent sent, AmendmentForm amendment);
    }

    @Inject
    SessionViews views;

    @Inject
    SessionsAtHand sessionsAtHand;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    /** Where the masseur goes when an outcome is recorded; what is recorded otherwise is shown instead. */
    @Transactional
    public Response after(UUID id, Recorded recorded, String flash, Sent sent) {
        return switch (recorded) {
            case NOW -> told(id, flash);
            case ALREADY -> page.to("/today", "outcomeAlreadyRecorded");
            case OTHERWISE -> otherwise(id, sent);
        };
    }

    /** What stands and what was sent, beside each other; nothing was changed. */
    @Transactional
    public Response otherwise(UUID id, Sent sent) {
        SessionSheet sheet = views.toPerform(id);
        boolean mayAmend = sheet.finished() != null && !sent.isCheck();
        AmendmentForm amendment =
                mayAmend ? sent.asAmendment(sheet.finished(), signedIn.clinic().language()) : null;
        return page.refused(Templates.otherwise(sheet, sent, amendment));
    }

    /** For a few seconds the way back lies beside what is told. */
    private Response told(UUID id, String flash) {
        TreatmentSession session = sessionsAtHand.toPerform(signedIn.person(), id);
        return SettingRight.mayBeUndone(session)
                ? page.toReversible("/today", flash, "sessions", id)
                : page.to("/today", flash);
    }

    /** @param typed null for what stands */
    @Transactional
    public Response amendment(UUID id, AmendmentForm typed, FormErrors errors) {
        SessionSheet sheet = views.toPerform(id);
        if (sheet.finished() == null) {
            return page.to("/sessions/" + id);
        }
        AmendmentForm form = typed == null ? AmendmentForm.of(sheet.finished()) : typed;
        TemplateInstance template = Templates.amendment(sheet, form, List.of(Reaction.values()), errors);
        return errors.isEmpty() ? page.of(template) : page.invalid(template);
    }

    /** Whether the child was treated, so that there is more to set right than words. */
    @Transactional
    public boolean isHeld(UUID id) {
        return sessionsAtHand.toPerform(signedIn.person(), id).isHeld();
    }

    /** An amendment that says what stands already adds nothing. */
    @Transactional
    public Response amended(UUID id, Recorded recorded, Sent sent) {
        if (recorded == Recorded.NOW) {
            return page.to("/sessions/" + id, "outcomeAmended");
        }
        if (recorded == Recorded.OTHERWISE) {
            return otherwise(id, sent);
        }
        return page.to("/sessions/" + id, "outcomeAlreadyRecorded");
    }
}
