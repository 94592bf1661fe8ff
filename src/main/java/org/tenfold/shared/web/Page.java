package org.tenfold.shared.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.tenfold.shared.text.Language;

/**
 * Makes the answers of a request: pages, and redirects after a post. A page is rendered at once, so that whatever it
 * reads from the store is read in the same transaction as the trail of who looked is written.
 */
@RequestScoped
public class Page {

    static final String FLASH_COOKIE = "tenfold-flash";

    @Inject
    Shell shell;

    @Inject
    ShellSource source;

    private boolean filled;

    /** The page, in the person's language and the clinic's time zone. */
    public Response of(TemplateInstance template) {
        return withStatus(200, template);
    }

    /** The page again with what was typed and what is wrong with it; nothing was changed. */
    public Response invalid(TemplateInstance template) {
        return withStatus(422, template);
    }

    /** The page that explains why a rule does not allow what was asked for; nothing was changed. */
    public Response refused(TemplateInstance template) {
        return withStatus(409, template);
    }

    public Response withStatus(int status, TemplateInstance template) {
        String html = fragment(template);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Language", shell.language().code())
                .entity(html)
                .build();
    }

    /** A part of a page, in the same language and time zone; for rooms that add to the page of a lower one. */
    public String fragment(TemplateInstance template) {
        fillShell();
        return template.setLocale(shell.language().locale())
                .setAttribute(Formats.ZONE, shell.zone())
                .render();
    }

    /** Fills the shell once a request: a page that nobody asked for costs nothing. */
    private void fillShell() {
        if (!filled) {
            filled = true;
            source.fill(shell);
        }
    }

    /** The language in which this request is answered. */
    public Language language() {
        fillShell();
        return shell.language();
    }

    /** On to another page of this portal after a post. */
    public Response to(String path) {
        return redirect(path).build();
    }

    /**
     * On to another page, which says what has been done.
     *
     * @param flash a key of {@link FlashMessages}
     */
    public Response to(String path, String flash) {
        return redirect(path).cookie(flashCookie(flash, 60)).build();
    }

    /**
     * The same of what can be undone for some seconds, by a post to the reversal of its record.
     *
     * @param kind of the record, as its path begins: "sessions"
     */
    public Response toReversible(String path, String flash, String kind, UUID record) {
        return redirect(path)
                .cookie(flashCookie(flash + "." + kind + "." + record, 60))
                .build();
    }

    static NewCookie flashCookie(String value, int maxAgeInSeconds) {
        return new NewCookie.Builder(FLASH_COOKIE)
                .value(value)
                .path("/")
                .maxAge(maxAgeInSeconds)
                .httpOnly(true)
                .secure(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** Whether a browser that is led there stays here. */
    public static boolean isOfThisPortal(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
    }

    /**
     * A relative location as a plain header: the framework would make an absolute one from a header that the visitor
     * controls.
     */
    private static Response.ResponseBuilder redirect(String path) {
        if (!isOfThisPortal(path)) {
            throw new IllegalArgumentException("not a path of this portal: " + path);
        }
        return Response.status(Response.Status.SEE_OTHER).header("Location", path);
    }
}
