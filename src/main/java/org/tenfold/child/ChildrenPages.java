package org.tenfold.child;

import io.quarkus.arc.All;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.shared.web.Choice;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The clinic's children for its doctors. Names are searched by a post, so that none stands in an address. */
@Path("/children")
class ChildrenPages {

    private static final int PAGE = 30;
    private static final int MOST_FOUND = 50;

    @CheckedTemplate(basePath = "child")
    static class Templates {
        static native TemplateInstance children(List<ChildRow> children, boolean first, Child next);

        static native TemplateInstance found(List<ChildRow> children, String words, boolean more);

        static native TemplateInstance register(ChildForm form, List<Choice> sexes, FormErrors errors);
    }

    @Inject
    Children children;

    @Inject
    KeepingTheRecord keeping;

    @Inject
    ChildWords words;

    @Inject
    @All
    List<ChildRowMark> marks;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response children(@RestQuery String after) {
        boolean first = after == null || after.isBlank();
        List<Child> some = first ? children.first(PAGE + 1) : following(after);
        List<Child> shown = some.subList(0, Math.min(PAGE, some.size()));
        trail.record(signedIn.actor(), AuditAction.VIEWED, AuditSubject.of("children", "list"));
        return page.of(Templates.children(rows(shown), first, some.size() > PAGE ? shown.get(PAGE - 1) : null));
    }

    @POST
    @Path("search")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response search(@RestForm("words") String typed) {
        if (typed == null || typed.isBlank()) {
            return page.to("/children");
        }
        List<Child> some = children.search(typed, MOST_FOUND + 1);
        boolean more = some.size() > MOST_FOUND;
        List<Child> shown = more ? some.subList(0, MOST_FOUND) : some;
        trail.record(
                signedIn.actor(), AuditAction.SEARCHED, AuditSubject.of("children", "search"), shown.size() + " found");
        return page.of(Templates.found(rows(shown), typed, more));
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.Name.DOCTOR)
    public Response form() {
        return page.of(Templates.register(ChildForm.empty(), words.sexes(), FormErrors.none()));
    }

    @POST
    @Path("new")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response register(@BeanParam ChildForm form) {
        FormErrors errors = new FormErrors(page.language());
        ChildDetails details = form.read(errors, today(), words.messages());
        if (details != null && children.hasRecordNumber(details.recordNumber())) {
            errors.add("recordNumber", words.recordNumberIsTaken());
        }
        if (!errors.isEmpty()) {
            return page.invalid(Templates.register(form, words.sexes(), errors));
        }
        Child child = keeping.register(details, signedIn.person());
        return page.to("/children/" + child.id(), "childRegistered");
    }

    private List<Child> following(String after) {
        Child last = children.findByIdOptional(NotFound.unlessId(after)).orElseThrow(NotFound::here);
        return children.after(last.familySearch(), last.id(), PAGE + 1);
    }

    private List<ChildRow> rows(List<Child> some) {
        LocalDate today = today();
        List<UUID> ids = some.stream().map(Child::id).toList();
        List<Map<UUID, String>> said =
                marks.stream().map(mark -> mark.of(ids, signedIn.person())).toList();
        return some.stream()
                .map(child -> ChildRow.of(
                        child,
                        today,
                        said.stream()
                                .map(byChild -> byChild.get(child.id()))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private LocalDate today() {
        return signedIn.clinic().today(clock);
    }
}
