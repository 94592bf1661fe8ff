package org.tenfold.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser: the installed Chromium where there is one, else the one that Playwright fetches. */
final class Chromium implements AutoCloseable {

    /** The widths of the devices in a clinic. */
    enum Size {
        PHONE(390, 844),
        TABLET(820, 1180),
        TABLET_ON_ITS_SIDE(1180, 820),
        DESKTOP(1280, 900);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    enum Scripts {
        OFF,
        ON
    }

    /** A page that takes longer than this is a failure, also on a busy machine. */
    private static final double PATIENCE_IN_MILLISECONDS = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium started() {
        Optional<Path> installed = installed();
        Map<String, String> environment = new HashMap<>(System.getenv());
        installed.ifPresent(path -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(arguments());
        installed.ifPresent(options::setExecutablePath);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A window of its own: no cookie is shared with another one. */
    Window window(Portal portal, Size size, Scripts scripts) {
        return new Window(context(portal, size, scripts, false));
    }

    /** A window into which a checker may put its script, although the portal forbids foreign ones. */
    Window inspectedWindow(Portal portal, Size size) {
        return new Window(context(portal, size, Scripts.ON, true));
    }

    private BrowserContext context(Portal portal, Size size, Scripts scripts, boolean inspected) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(portal.address())
                .setViewportSize(size.width, size.height)
                .setHasTouch(size != Size.DESKTOP)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setJavaScriptEnabled(scripts == Scripts.ON)
                // A colour on its way from one to the other would be measured in between.
                .setReducedMotion(inspected ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                .setBypassCSP(inspected));
        context.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("TENFOLD_CHROMIUM"), "/usr/bin/chromium")
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Chromium's own walls cannot be built for root, who is alone in a container anyway. */
    private static List<String> arguments() {
        List<String> always = List.of("--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking");
        boolean root = "root".equals(System.getProperty("user.name"));
        return root ? Stream.concat(always.stream(), Stream.of("--no-sandbox")).toList() : always;
    }
}
