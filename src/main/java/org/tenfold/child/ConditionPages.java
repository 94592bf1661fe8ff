package org.tenfold.child;

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
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.RecordedCondition.Kind;
import org.tenfold.library.Library;
import org.tenfold.library.Vocabulary;
import org.tenfold.shared.web.Choice;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** Doctors record what a child has and what it wears, and that it is over. */
@Path("/children")
class ConditionPages {

    @CheckedTemplate(basePath = "child")
    static class Templates {
        static native TemplateInstance condition(
                Child child, Kind kind, String action, ConditionForm form, List<Choice> terms, FormErrors errors);

        static native TemplateInstance endCondition(Child child, ConditionLine line);
    }

    @Inject
    VisibleChild visible;

    @Inject
    RecordedConditions conditions;

    @Inject
    KeepingTheRecord keeping;

    @Inject
    Library library;

    @Inject
    ChildWords words;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    @Path("{id}/conditions/new")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response newCondition(@RestPath String id) {
        return form(id, Kind.CONDITION);
    }

    @POST
    @Path("{id}/conditions/new")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response recordCondition(@RestPath String id, @BeanParam ConditionForm form) {
        return record(id, Kind.CONDITION, form);
    }

    @GET
    @Path("{id}/devices/new")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response newDevice(@RestPath String id) {
        return form(id, Kind.DEVICE);
    }

    @POST
    @Path("{id}/devices/new")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response recordDevice(@RestPath String id, @BeanParam ConditionForm form) {
        return record(id, Kind.DEVICE, form);
    }

    @GET
    @Path("{id}/conditions/{condition}/end")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response askToEnd(@RestPath String id, @RestPath String condition) {
        Child child = visible.viewed(id, "child");
        return page.of(Templates.endCondition(child, ConditionLine.of(condition(child, condition), library)));
    }

    @POST
    @Path("{id}/conditions/{condition}/end")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response end(@RestPath String id, @RestPath String condition) {
        Child child = visible.of(id);
        keeping.end(condition(child, condition), signedIn.person());
        return page.to("/children/" + child.id(), "conditionEnded");
    }

    private Response form(String id, Kind kind) {
        Child child = visible.viewed(id, "child");
        return page.of(template(child, kind, ConditionForm.empty(visible.today()), FormErrors.none()));
    }

    private Response record(String id, Kind kind, ConditionForm form) {
        Child child = visible.of(id);
        FormErrors errors = new FormErrors(page.language());
        ConditionForm.Entry entry = form.read(errors, child, visible.today(), kind, vocabulary(kind), words);
        if (errors.isEmpty() && holdsAlready(child, kind, entry.code())) {
            errors.add("code", words.ofConditions().holdsAlready());
        }
        if (!errors.isEmpty()) {
            return page.invalid(template(child, kind, form, errors));
        }
        keeping.record(
                new RecordedCondition(
                        child, kind, entry.code(), entry.since(), entry.lastDay(), signedIn.person(), clock.instant()),
                signedIn.person());
        return page.to("/children/" + child.id(), "conditionRecorded");
    }

    private TemplateInstance template(Child child, Kind kind, ConditionForm form, FormErrors errors) {
        String room = kind == Kind.CONDITION ? "conditions" : "devices";
        String action = "/children/" + child.id() + "/" + room + "/new";
        return Templates.condition(child, kind, action, form, words.terms(vocabulary(kind)), errors);
    }

    private boolean holdsAlready(Child child, Kind kind, String code) {
        return conditions.currentOf(child.id(), visible.today()).stream()
                .anyMatch(one -> one.kind() == kind && one.code().equals(code));
    }

    private Vocabulary vocabulary(Kind kind) {
        return ConditionLine.vocabulary(kind, library);
    }

    private RecordedCondition condition(Child child, String id) {
        return conditions.of(child.id(), NotFound.unlessId(id)).orElseThrow(NotFound::here);
    }
}
