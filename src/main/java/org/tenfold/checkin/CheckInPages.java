package org.tenfold.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Child;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.session.HomeAnswers;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.FormKey;
import org.tenfold.shared.web.Page;

/** A family tells how the child is before it leaves home, and what follows from that is done from here. */
@Path("/home/{child}/check-in")
class CheckInPages {

    @Inject
    FamilyOfAChild family;

    @Inject
    CheckInViews views;

    @Inject
    CheckingIn checkingIn;

    @Inject
    PostponingFromHome postponing;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response look(@RestPath String child) {
        return views.show(family.viewed(child));
    }

    /** Answers the questions, each for itself or all as usual. A tap on the temperature only counts. */
    @POST
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response answer(@RestPath String child, MultivaluedMap<String, String> fields) {
        Child of = family.answering(child);
        List<AskedAtHome> asked = views.asked(of);
        CheckInForm form = CheckInForm.typed(asked, fields);
        if (fields.containsKey("step")) {
            return views.again(of, form.stepped(fields.getFirst("step")), FormErrors.none());
        }
        FormErrors errors = new FormErrors(page.language());
        HomeAnswers answers = fields.containsKey("usual")
                ? CheckInForm.usualAnswers(asked, views.known(of))
                : form.answers(errors, today(), clock.instant());
        if (!errors.isEmpty()) {
            return views.again(of, form, errors);
        }
        checkingIn.answer(
                of, answers, FormKey.read(fields.getFirst(FormKey.FIELD)).orElse(null), signedIn.person());
        return page.to(path(of), "checkedIn");
    }

    /** The child is ill until a day: one that is tapped, or another. */
    @POST
    @Path("illness")
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response fallIll(
            @RestPath String child,
            @RestForm String back,
            @RestForm("back-on") String other,
            @RestForm(FormKey.FIELD) String once) {
        Child of = family.answering(child);
        FormErrors errors = new FormErrors(page.language());
        LocalDate day = errors.date("back-on", back == null ? other : back);
        if (day != null && (!day.isAfter(today()) || day.isAfter(CheckIn.lastDayBack(today())))) {
            errors.add("back-on", views.words().backIsAhead());
        }
        if (!errors.isEmpty()) {
            return views.again(of, views.formOf(of, other), errors);
        }
        checkingIn.fallIll(of, day, FormKey.read(once).orElse(null), signedIn.person());
        return page.to(path(of), "illnessTold");
    }

    @POST
    @Path("recovery")
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response recover(@RestPath String child) {
        Child of = family.answering(child);
        checkingIn.recover(of, signedIn.person());
        return page.to(path(of), "recoveryTold");
    }

    /** What should not be on its day gets a new one; who only helps asks for it. */
    @POST
    @Path("postponement")
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response postpone(@RestPath String child) {
        Child of = family.answering(child);
        if (family.decidesFor(of.id())) {
            return postponing.postpone(of, signedIn.person())
                    ? page.to(path(of), "sessionPostponed")
                    : page.to(path(of));
        }
        return postponing.ask(of, signedIn.person()) ? page.to(path(of), "postponementAsked") : page.to(path(of));
    }

    private LocalDate today() {
        return signedIn.clinic().today(clock);
    }

    private static String path(Child child) {
        return "/home/" + child.id() + "/check-in";
    }
}
