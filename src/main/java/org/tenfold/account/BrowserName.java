package org.tenfold.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a person recognises a browser by, from what the browser says of itself. */
final class BrowserName {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> MACHINES = new LinkedHashMap<>();

    static {
        // Most browsers also claim to be those below them.
        BROWSERS.put("YaBrowser/", "Yandex");
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser/", "Samsung Internet");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        MACHINES.put("iPad", "iPad");
        MACHINES.put("iPhone", "iPhone");
        MACHINES.put("Android", "Android");
        MACHINES.put("Windows", "Windows");
        MACHINES.put("Mac OS X", "Mac");
        MACHINES.put("CrOS", "ChromeOS");
        MACHINES.put("Linux", "Linux");
    }

    private BrowserName() {}

    /** "Firefox, Windows", or nothing when it says nothing that we know. */
    static Optional<String> of(String userAgent) {
        String browser = first(BROWSERS, userAgent);
        String machine = first(MACHINES, userAgent);
        if (browser == null) {
            return Optional.ofNullable(machine);
        }
        return Optional.of(machine == null ? browser : browser + ", " + machine);
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
