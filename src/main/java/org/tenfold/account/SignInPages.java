package org.tenfold.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

@Path("/")
class SignInPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(String address, String refused, boolean onTablet);
    }

    @Inject
    SigningIn signingIn;

    @Inject
    SignedIn signedIn;

    @Inject
    WayInOfTheBrowser wayIn;

    @Inject
    AccountWords words;

    @Inject
    Page page;

    @GET
    @Path("sign-in")
    @PermitAll
    public Response form() {
        if (signedIn.isAnybody()) {
            return page.to("/");
        }
        return page.of(Templates.signIn("", null, wayIn.isOnTablet()));
    }

    @POST
    @Path("sign-in")
    @PermitAll
    public Response signIn(
            @RestForm String address,
            @RestForm String password,
            @HeaderParam("User-Agent") String browser,
            @RestCookie(TabletCookie.NAME) String tablet,
            @Context HttpServerRequest request) {
        FormErrors errors = new FormErrors(page.language());
        String given = errors.text("address", address, 254);
        boolean readable = errors.isEmpty() && password != null && Passwords.length(password) <= Passwords.LONGEST;
        SigningIn.Attempt attempt = readable
                ? signingIn.attempt(given, password, request.remoteAddress().hostAddress(), browser, tabletOf(tablet))
                : new SigningIn.Attempt(java.util.Optional.empty(), false);
        if (attempt.token().isEmpty()) {
            AccountMessages spoken = words.spoken();
            String refused = attempt.throttled() ? spoken.throttled() : spoken.wrong();
            return page.withStatus(
                    attempt.throttled() ? 429 : 422,
                    Templates.signIn(address == null ? "" : address, refused, wayIn.isOnTablet()));
        }
        // On a shared tablet whoever was in is locked, not out: he may come back.
        if (signedIn.isAnybody() && !signedIn.isOnTablet()) {
            signingIn.out(signedIn.signIn());
        }
        return Response.fromResponse(page.to("/"))
                .cookie(SignInCookie.holding(attempt.token().get()))
                .build();
    }

    @POST
    @Path("sign-out")
    @PermitAll
    public Response signOut() {
        if (signedIn.isAnybody()) {
            signingIn.out(signedIn.signIn());
        }
        return Response.fromResponse(page.to(wayIn.path(), "signedOut"))
                .cookie(SignInCookie.gone())
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    private static Token tabletOf(String cookie) {
        return cookie == null || cookie.isEmpty() ? null : new Token(cookie);
    }
}
