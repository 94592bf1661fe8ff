package org.tenfold.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Carries the key of "what has just been done" over one redirect. Only known keys are told, so nobody can put words in. */
@ApplicationScoped
class Flashes {

    private static final Set<String> KNOWN = Arrays.stream(FlashMessages.class.getDeclaredMethods())
            .map(java.lang.reflect.Method::getName)
            .collect(Collectors.toUnmodifiableSet());

    /** A key, and for what can be undone the kind and the id of its record. */
    private static final Pattern FLASH =
            Pattern.compile("(?<key>[A-Za-z]+)(\\.(?<kind>[a-z]+)\\.(?<id>[0-9a-f-]{36}))?");

    @Inject
    Shell shell;

    @ServerRequestFilter
    void read(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(Page.FLASH_COOKIE);
        if (cookie == null || !"GET".equals(request.getMethod())) {
            return;
        }
        Matcher flash = FLASH.matcher(cookie.getValue());
        if (flash.matches() && KNOWN.contains(flash.group("key"))) {
            String kind = flash.group("kind");
            shell.tell(flash.group("key"), kind == null ? null : "/" + kind + "/" + flash.group("id") + "/reversal");
        }
    }

    @ServerResponseFilter
    void forget(ContainerRequestContext request, ContainerResponseContext response) {
        boolean shown = "GET".equals(request.getMethod())
                && response.getStatus() == 200
                && request.getCookies().containsKey(Page.FLASH_COOKIE)
                && !request.getUriInfo().getPath().startsWith("/assets");
        if (shown) {
            response.getHeaders().add("Set-Cookie", Page.flashCookie("", 0));
        }
    }
}
