package org.tenfold.shared.web;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A file that a browser saves instead of showing it.
 *
 * @param plainName in ASCII, for whatever knows no other letters
 * @param name as a person reads it, in any letters
 */
public record Attachment(String plainName, String name) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** What no file may have in its name, on any machine, and what would end the header. */
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");

    public Attachment {
        if (!PLAIN.matcher(plainName).matches()) {
            throw new IllegalArgumentException("not a plain name: " + plainName);
        }
        name = NOT_IN_A_NAME.matcher(name).replaceAll(" ").strip();
    }

    public Response of(byte[] bytes, String type) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", disposition())
                .build();
    }

    /** The header, by RFC 6266: both names, of which a browser takes the second where it can. */
    public String disposition() {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plainName + "\"; filename*=UTF-8''" + encoded;
    }
}
