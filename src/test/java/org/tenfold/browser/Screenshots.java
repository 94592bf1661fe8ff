package org.tenfold.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.Locale;

/** Pictures of pages, named for who looks at what on which device. */
final class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("tenfold.screenshots", "target/screenshots"));

    /** Of a page that is read like a book, the beginning is enough. */
    private static final int LONGEST = 4000;

    /** Drawing a long page may wait for other work of a busy machine. */
    private static final double PATIENCE_IN_MILLISECONDS = 60_000;

    private Screenshots() {}

    /** On a device of this size. */
    static void take(Window window, String who, String what, Chromium.Size size) {
        window.resize(size);
        take(window, who, what + " " + size);
    }

    /** As the window stands, made as long as its page. */
    static void take(Window window, String who, String what) {
        Page page = window.page();
        ViewportSize before = page.viewportSize();
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(before.width, Math.max(before.height, Math.min(height, LONGEST)));
        page.screenshot(new Page.ScreenshotOptions()
                .setTimeout(PATIENCE_IN_MILLISECONDS)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(FOLDER.resolve(name(who + " " + what))));
        page.setViewportSize(before.width, before.height);
    }

    private static String name(String words) {
        String plain = words.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.toLowerCase(Locale.ROOT) + ".png";
    }
}
