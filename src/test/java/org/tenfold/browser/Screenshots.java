package org.tenfold.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.Locale;

/** Pictures of pages, named for who looks at what on which device. */
final class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("tenfold.screenshots", "target/screenshots"));

    /** Of a page that is read like a book, the beginning is enough. */
    private static final int LONGEST = 4000;

    private Screenshots() {}

    static void take(Window window, String who, String what, Chromium.Size size) {
        window.resize(size);
        int height = ((Number) window.page().evaluate("document.documentElement.scrollHeight")).intValue();
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setClip(0, 0, size.width, Math.min(height, LONGEST))
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setPath(FOLDER.resolve(name(who, what, size.name()))));
    }

    private static String name(String who, String what, String size) {
        String plain = what.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return String.join("-", who.replace('_', '-'), plain, size).toLowerCase(Locale.ROOT) + ".png";
    }
}
