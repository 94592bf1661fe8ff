package org.tenfold.course;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** A doctor assigns a course: he chooses a protocol, sees what the rules say and on which days it falls, and signs. */
@Path("/children/{id}/assign")
@RolesAllowed(Role.Name.DOCTOR)
class AssignPages {

    @CheckedTemplate(basePath = "course")
    static class Templates {
        static native TemplateInstance choose(Child child, LocalDate today, Offers offers, OrderDesk.Measured measured);

        /** @param draft the plan and the verdict; null before they were asked for */
        static native TemplateInstance order(
                OrderDesk desk,
                OrderForm form,
                FormErrors errors,
                Assessment assessment,
                CourseDraft draft,
                String notice);
    }

    @Inject
    Ordering ordering;

    @Inject
    AssigningACourse assigning;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response choose(@RestPath String id) {
        Child child = ordering.child(id);
        return page.of(Templates.choose(
                child,
                ordering.today(),
                Offers.of(ordering.assignable(), ordering.record(child)),
                ordering.measured(child)));
    }

    @GET
    @Path("{slug}")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response order(@RestPath String id, @RestPath String slug) {
        OrderDesk desk = ordering.desk(id, slug);
        return page.of(onRecord(desk, ordering.offered(desk), FormErrors.none()));
    }

    @POST
    @Path("{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response decide(@RestPath String id, @RestPath String slug, MultivaluedMap<String, String> fields) {
        OrderDesk desk = ordering.desk(id, slug);
        OrderForm form = OrderForm.sent(fields);
        FormErrors errors = new FormErrors(page.language());
        Optional<CourseOrder> read = new OrderReader(desk, form, errors, page.language()).read();
        if (read.isEmpty()) {
            return page.invalid(onRecord(desk, form, errors));
        }
        CourseOrder order = read.get();
        try {
            return "sign".equals(form.of("act")) ? sign(desk, form, order, errors) : preview(desk, form, order);
        } catch (Refusal noDay) {
            errors.add("firstDay", words().noDayForTheSession());
            return page.invalid(onRecord(desk, form, errors));
        }
    }

    private Response preview(OrderDesk desk, OrderForm form, CourseOrder order) {
        return page.of(drafted(desk, form, FormErrors.none(), assigning.draft(order), null));
    }

    private Response sign(OrderDesk desk, OrderForm form, CourseOrder order, FormErrors errors) {
        CourseDraft draft = assigning.draft(order);
        draft.assessment().unexplained(order.overrides()).stream()
                .map(OrderForm::fieldOf)
                .forEach(errors::required);
        if (!errors.isEmpty()) {
            return page.invalid(drafted(desk, form, errors, draft, null));
        }
        try {
            Course course = assigning.sign(order, form.seen());
            return page.to("/courses/" + course.id(), "courseAssigned");
        } catch (Refusal refusal) {
            return page.refused(drafted(desk, form, errors, assigning.draft(order), refusal.key()));
        }
    }

    private TemplateInstance onRecord(OrderDesk desk, OrderForm form, FormErrors errors) {
        Assessment assessment = ordering.record(desk.child()).of(desk.protocol());
        return Templates.order(desk, form, errors, assessment, null, null);
    }

    private static TemplateInstance drafted(
            OrderDesk desk, OrderForm form, FormErrors errors, CourseDraft draft, String notice) {
        return Templates.order(desk, form, errors, draft.assessment(), draft, notice);
    }

    private AssignMessages words() {
        return MessageBundles.get(
                AssignMessages.class, Localized.Literal.of(page.language().code()));
    }
}
