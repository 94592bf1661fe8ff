package org.tenfold.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Finds the person of a request by the token in the browser's cookie. */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

    /** The token that a browser showed. */
    static final class TokenRequest extends BaseAuthenticationRequest {
        private final Token token;

        TokenRequest(Token token) {
            this.token = token;
        }

        Token token() {
            return token;
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        Cookie cookie = context.request().getCookie(SignInCookie.NAME);
        boolean needsNobody = context.request().path().startsWith("/assets/");
        if (cookie == null || cookie.getValue().isEmpty() || needsNobody) {
            return Uni.createFrom().nullItem();
        }
        return identities.authenticate(new TokenRequest(new Token(cookie.getValue())));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        boolean onTablet = context.request().getCookie(TabletCookie.NAME) != null;
        String wayIn = onTablet ? WayInOfTheBrowser.LOCK : WayInOfTheBrowser.SIGN_IN;
        return Uni.createFrom().item(new ChallengeData(303, "Location", wayIn));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenRequest.class);
    }
}
