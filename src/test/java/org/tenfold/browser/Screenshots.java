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

    /** On a device of this size. */
    static void take(Window window, String who, String what, Chromium.Size size) {
        window.resize(size);
        take(window, who, what + " " + size);
    }

    /** As the window stands. */
    static void take(Window window, String who, String what) {
        int width = window.page().viewportSize().width;
        int height = ((Number) window.page().evaluate("document.documentElement.scrollHeight")).intValue();
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setClip(0, 0, width, Math.min(height, LONGEST))
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setPath(FOLDER.resolve(name(who + " " + what))));
    }

    private static String name(String words) {
        String plain = words.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.toLowerCase(Locale.ROOT) + ".png";
    }
}
