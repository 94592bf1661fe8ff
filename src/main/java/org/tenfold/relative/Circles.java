package org.tenfold.relative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Child;
import org.tenfold.child.Children;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Guardianships;
import org.tenfold.child.OwnGuardianships;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.NotFound;

/**
 * The way to those who help with a child: for the guardians who take part, for doctors, and for administrators, who see
 * nothing else of the child. For everybody else it is not there.
 */
@RequestScoped
class Circles {

    @Inject
    VisibleChild visible;

    @Inject
    Children children;

    @Inject
    Guardianships guardianships;

    @Inject
    OwnGuardianships own;

    @Inject
    InvitingARelative inviting;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    /** The child, if the signed-in person may say who helps with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Child child(String id) {
        if (signedIn.role() == Role.ADMINISTRATOR) {
            return children.findByIdOptional(NotFound.unlessId(id)).orElseThrow(NotFound::here);
        }
        Child child = visible.of(id);
        if (!maySay(child, signedIn.person())) {
            throw NotFound.here();
        }
        return child;
    }

    /** The same with everyone around it, and the trail keeps that it was looked at. */
    @Transactional(Transactional.TxType.MANDATORY)
    Circle viewed(String id) {
        Child child = child(id);
        trail.record(signedIn.actor(), AuditAction.VIEWED, AuditSubject.ofChild("relatives", child.id(), child.id()));
        return of(child);
    }

    Circle of(Child child) {
        LocalDate today = visible.today();
        return new Circle(
                child,
                today,
                latest(child),
                guardianships.lentOf(child.id()).stream()
                        .map(lent -> new Circle.Line(
                                lent,
                                lent.isOverOn(today),
                                !lent.guardian().isActivated() && inviting.mayHaveALink(lent, signedIn.person())))
                        .toList(),
                signedIn.role() == Role.ADMINISTRATOR ? null : "/children/" + child.id());
    }

    Guardianship lent(Child child, String id) {
        UUID known = NotFound.unlessId(id);
        return guardianships
                .of(child.id(), known)
                .filter(one -> !one.reach().isOfGuardian())
                .orElseThrow(NotFound::here);
    }

    boolean maySay(Child child, Account person) {
        return switch (person.role()) {
            case DOCTOR, ADMINISTRATOR -> true;
            case PARENT -> own.takesPart(child.id());
            case MASSEUR -> false;
        };
    }

    /** Nobody lends for longer than a year, nor for longer than he has it himself. */
    private LocalDate latest(Child child) {
        LocalDate longest = Guardianship.longest(visible.today());
        if (signedIn.role() != Role.PARENT) {
            return longest;
        }
        return guardianships.currentOf(signedIn.id(), visible.today()).stream()
                .filter(own ->
                        own.child().id().equals(child.id()) && own.reach().invites())
                .map(own -> own.until() == null || own.until().isAfter(longest) ? longest : own.until())
                .max(LocalDate::compareTo)
                .orElseThrow(NotFound::here);
    }
}
