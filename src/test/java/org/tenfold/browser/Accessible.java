package org.tenfold.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a person with a screen reader, a keyboard, weak eyes or a narrow screen would stumble over. */
final class Accessible {

    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** A page enlarged four times on a laptop is as wide as this. */
    private static final int ENLARGED = 320;

    private Accessible() {}

    /** What is wrong with the page as it stands, and when it is enlarged. */
    static List<String> check(Page page) {
        List<String> wrong = new ArrayList<>(violations(new AxeBuilder(page).withTags(LEVELS)));
        sidewaysScrolling(page).forEach(wrong::add);
        return wrong;
    }

    /** What cannot be read by night. */
    static List<String> checkInTheDark(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        // Colours on their way from light to dark arrive at once.
        page.evaluate("() => { document.body.offsetHeight; document.getAnimations().forEach(each => each.finish()); }");
        List<String> wrong = violations(new AxeBuilder(page).withRules(List.of("color-contrast")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return wrong;
    }

    private static List<String> violations(AxeBuilder axe) {
        // Within the page itself: our pages hold no frames, whose findings would be put together in a page of their
        // own.
        AxeResults results = axe.setLegacyMode(true).analyze();
        return results.getViolations().stream().flatMap(Accessible::told).toList();
    }

    private static Stream<String> told(Rule rule) {
        return rule.getNodes().stream()
                .limit(3)
                .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget() + " " + node.getHtml());
    }

    private static Stream<String> sidewaysScrolling(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(ENLARGED, 640);
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        page.setViewportSize(before.width, before.height);
        return width <= ENLARGED ? Stream.empty() : Stream.of("scrolls sideways: " + width + " px at " + ENLARGED);
    }
}
