package org.tenfold.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tenfold.audit.Actor;
import org.tenfold.clinic.Clinic;
import org.tenfold.shared.web.NotFound;

/** The person of this request, as he was looked up when the request came in. */
@RequestScoped
public class SignedIn {

    static final String ATTRIBUTE = "sign-in";

    @Inject
    SecurityIdentity identity;

    public boolean isAnybody() {
        return identity.getAttribute(ATTRIBUTE) != null;
    }

    /** Whether it is on a shared tablet, which locks itself. */
    public boolean isOnTablet() {
        return isAnybody() && signIn().isOnTablet();
    }

    /** @throws UnauthorizedException when nobody is signed in */
    public Account person() {
        return signIn().account();
    }

    public UUID id() {
        return person().id();
    }

    public Role role() {
        return person().role();
    }

    public Clinic clinic() {
        return person().clinic();
    }

    /** Whether it is the doctor whom the administrator named medical lead of the clinic. */
    public boolean isMedicalLead() {
        return isAnybody() && role() == Role.DOCTOR && clinic().isLedBy(id());
    }

    /** @throws jakarta.ws.rs.NotFoundException for everybody else: what only the medical lead may do is not there */
    public Account medicalLead() {
        if (!isMedicalLead()) {
            throw NotFound.here();
        }
        return person();
    }

    public Actor actor() {
        return person().actor();
    }

    SignIn signIn() {
        SignIn signIn = identity.getAttribute(ATTRIBUTE);
        if (signIn == null) {
            throw new UnauthorizedException();
        }
        return signIn;
    }
}
