package org.tenfold.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what a person with a screen reader, a keyboard, weak eyes or a narrow screen would stumble over. */
final class Accessible {

    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** A page enlarged four times on a laptop is as wide as this. */
    private static final int ENLARGED = 320;

    private static final String RUN = """
            async runOnly => {
                const results = await axe.run(document, {runOnly, resultTypes: ['violations'], preload: false});
                return results.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node =>
                    `${rule.id}: ${rule.help} at ${node.target} ${node.html}`));
            }""";

    private Accessible() {}

    /** What is wrong with the page as it stands, and when it is enlarged. */
    static List<String> check(Page page) {
        List<String> wrong = new ArrayList<>(violations(page, Map.of("type", "tag", "values", LEVELS)));
        sidewaysScrolling(page).forEach(wrong::add);
        return wrong;
    }

    /** What cannot be read by night. */
    static List<String> checkInTheDark(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        // Colours on their way from light to dark arrive at once.
        page.evaluate("() => { document.body.offsetHeight; document.getAnimations().forEach(each => each.finish()); }");
        List<String> wrong = violations(page, Map.of("type", "rule", "values", List.of("color-contrast")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return wrong;
    }

    /** Within the page itself, for our pages hold no frames; only what is wrong is told, for that is quicker by half. */
    private static List<String> violations(Page page, Map<String, Object> runOnly) {
        if (Boolean.FALSE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return page.evaluate(RUN, runOnly) instanceof List<?> found
                ? found.stream().map(Object::toString).toList()
                : List.of("the checker gave no answer");
    }

    private static Stream<String> sidewaysScrolling(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(ENLARGED, 640);
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        page.setViewportSize(before.width, before.height);
        return width <= ENLARGED ? Stream.empty() : Stream.of("scrolls sideways: " + width + " px at " + ENLARGED);
    }
}
