package org.tenfold.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tenfold.clinic.CurrentClinic;

/** Turns a browser's token into the person who is signed in with it; a token that is no longer good, or whose tablet is
 * locked, is nobody. */
@ApplicationScoped
class SignInIdentities implements IdentityProvider<SignInMechanism.TokenRequest> {

    @Inject
    SigningIn signingIn;

    @Inject
    Locking locking;

    @Override
    public Class<SignInMechanism.TokenRequest> getRequestType() {
        return SignInMechanism.TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            SignInMechanism.TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identityOf(request.token()));
    }

    private SecurityIdentity identityOf(Token token) {
        return signingIn
                .current(token)
                .filter(locking::isOpen)
                .<SecurityIdentity>map(signIn -> QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(signIn.account().id().toString()))
                        .addRole(signIn.account().role().code())
                        .addAttribute(SignedIn.ATTRIBUTE, signIn)
                        .addAttribute(
                                CurrentClinic.ATTRIBUTE,
                                signIn.account().clinic().key())
                        .build())
                .orElseGet(() ->
                        QuarkusSecurityIdentity.builder().setAnonymous(true).build());
    }
}
