package org.tenfold.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The lock screen of a shared tablet: it is locked with one tap, and opened by whoever knows his PIN. */
@Path("/lock")
class LockPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance lock(LockScreen.Shown shown);

        static native TemplateInstance pin(LockScreen.Tile tile, String refused);
    }

    @Inject
    LockScreen lockScreen;

    @Inject
    Locking locking;

    @Inject
    Unlocking unlocking;

    @Inject
    SignedIn signedIn;

    @Inject
    WayInOfTheBrowser wayIn;

    @Inject
    AccountWords words;

    @Inject
    Page page;

    @GET
    @PermitAll
    public Response screen(@RestCookie(TabletCookie.NAME) String tablet) {
        if (signedIn.isAnybody()) {
            return page.to("/");
        }
        return shown(tablet)
                .map(shown -> page.of(Templates.lock(shown)))
                .orElseGet(() -> Response.fromResponse(page.to(WayInOfTheBrowser.SIGN_IN))
                        .cookie(TabletCookie.gone())
                        .build());
    }

    @POST
    @PermitAll
    public Response lock() {
        if (!signedIn.isOnTablet()) {
            return page.to(signedIn.isAnybody() ? "/" : wayIn.path());
        }
        locking.byHand(signedIn.signIn());
        return Response.fromResponse(page.to(WayInOfTheBrowser.LOCK))
                .cookie(SignInCookie.gone())
                .build();
    }

    /** Somebody has touched the screen without asking for a page: that counts like a request. */
    @POST
    @Path("presence")
    @Authenticated
    public Response present() {
        return Response.noContent().build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Response person(@RestPath String id, @RestCookie(TabletCookie.NAME) String tablet) {
        if (signedIn.isAnybody()) {
            return page.to("/");
        }
        return tile(tablet, NotFound.unlessId(id))
                .map(tile -> page.of(
                        tile.byPin()
                                ? Templates.pin(tile, null)
                                : SignInPages.Templates.signIn(tile.address(), null, true)))
                .orElseGet(() -> page.to(wayIn.path()));
    }

    @POST
    @Path("{id}")
    @PermitAll
    public Response open(
            @RestPath String id,
            @RestCookie(TabletCookie.NAME) String tablet,
            @RestForm String pin,
            @Context HttpServerRequest request) {
        Optional<LockScreen.Tile> tile = tile(tablet, NotFound.unlessId(id));
        if (tile.isEmpty()) {
            return page.to(wayIn.path());
        }
        String typed = pin == null ? "" : pin.strip();
        TabletMessages spoken = words.ofTablets();
        if (tile.get().byPin() && !NewPin.isSixDigits(typed)) {
            return page.invalid(Templates.pin(tile.get(), spoken.pinOfSixDigits()));
        }
        Unlocking.Answer answer = unlocking.attempt(
                new Token(tablet),
                tile.get().id(),
                typed,
                request.remoteAddress().hostAddress());
        return switch (answer.outcome()) {
            case OPENED ->
                Response.fromResponse(page.to(answer.path()))
                        .cookie(SignInCookie.holding(answer.token()))
                        .build();
            case WRONG -> page.invalid(Templates.pin(tile.get(), spoken.pinWrong(answer.left())));
            case SPENT -> page.invalid(SignInPages.Templates.signIn(tile.get().address(), spoken.pinSpent(), true));
            case THROTTLED ->
                page.withStatus(429, Templates.pin(tile.get(), words.spoken().throttled()));
            case NOT_HERE -> page.to(wayIn.path());
        };
    }

    private Optional<LockScreen.Shown> shown(String tablet) {
        return tablet == null || tablet.isEmpty() ? Optional.empty() : lockScreen.of(new Token(tablet));
    }

    private Optional<LockScreen.Tile> tile(String tablet, UUID id) {
        return shown(tablet).flatMap(shown -> shown.tile(id));
    }
}
