package org.tenfold.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Styles, scripts and images. All of them together make a version, which is part of their address, so that a browser
 * may keep them for good.
 */
@ApplicationScoped
@Named("assets")
public class Assets {

    private static final String ROOT = "web/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webmanifest", "application/manifest+json");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String version;

    Assets() {
        StringBuilder styles = new StringBuilder();
        for (String name : lines("styles/order.txt")) {
            styles.append(new String(read("styles/" + name), StandardCharsets.UTF_8))
                    .append('\n');
        }
        files.put("styles.css", styles.toString().getBytes(StandardCharsets.UTF_8));
        for (String name : lines("files.txt")) {
            files.put(name, read(name));
        }
        version = fingerprint();
    }

    /** The address under which this version of the assets is served. */
    public String at() {
        return "/assets/" + version;
    }

    boolean isCurrent(String asked) {
        return version.equals(asked);
    }

    /** The file, or null when there is none of this name. */
    byte[] file(String name) {
        return files.get(name);
    }

    static String typeOf(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Iterable<String> lines(String name) {
        return new String(read(name), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static byte[] read(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
