package org.tenfold.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tenfold.account.Accounts;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Child;
import org.tenfold.child.VisibleChild;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicCalendar;
import org.tenfold.clinic.ClosedDays;
import org.tenfold.library.Library;
import org.tenfold.library.LibraryOfTheClinic;
import org.tenfold.library.Protocol;
import org.tenfold.shared.web.NotFound;

/** Lays out for the signed-in doctor what he needs to order a course, and writes down that he looked at the child. */
@RequestScoped
class Ordering {

    @Inject
    VisibleChild visible;

    @Inject
    Library library;

    @Inject
    LibraryOfTheClinic protocols;

    @Inject
    Eligibility eligibility;

    @Inject
    WhatIsKnown known;

    private WhatIsKnown.OfAChild record;

    @Inject
    Accounts accounts;

    @Inject
    ClosedDays closedDays;

    @Inject
    SignedIn signedIn;

    LocalDate today() {
        return visible.today();
    }

    Child child(String id) {
        return visible.viewed(id, "child");
    }

    /** Whatever a course can be assigned from. */
    List<Protocol> assignable() {
        return protocols.protocols().stream().filter(Protocol::assignable).toList();
    }

    Eligibility.OfProtocol record(Child child) {
        return eligibility.ofRecord(known(child), signedIn.person());
    }

    /** The record of the child, read once for a page. */
    private WhatIsKnown.OfAChild known(Child child) {
        if (record == null || !record.child().id().equals(child.id())) {
            record = known.of(child, today());
        }
        return record;
    }

    OrderDesk desk(String childId, String slug) {
        Protocol protocol = protocols.current(slug).filter(Protocol::assignable).orElseThrow(NotFound::here);
        Clinic clinic = signedIn.clinic();
        Child child = child(childId);
        return new OrderDesk(
                child,
                protocol,
                signedIn.person(),
                clinic,
                accounts.open(clinic.key(), Role.MASSEUR).stream()
                        .map(masseur -> new OrderDesk.Masseur(
                                masseur, library.qualifications().names(masseur.qualifications())))
                        .toList(),
                measured(child),
                today());
    }

    OrderDesk.Measured measured(Child child) {
        WhatIsKnown.OfAChild record = known(child);
        return new OrderDesk.Measured(record.measuredConditions(), record.withoutSex());
    }

    /** The next day on which the clinic works, at the hour at which it opens. */
    OrderForm offered(OrderDesk desk) {
        LocalDate tomorrow = desk.today().plusDays(1);
        ClinicCalendar calendar = new ClinicCalendar(desk.clinic(), closedDays.from(tomorrow));
        Set<String> conditions = known(desk.child()).conditions();
        return OrderForm.offered(
                desk.protocol(),
                desk.variantFor(conditions),
                calendar.openFrom(tomorrow),
                desk.clinic().opensAt());
    }
}
