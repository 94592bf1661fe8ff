package org.tenfold.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a finger must hit on the screens beside the table: 44 px everywhere, 72 px where it is the main thing. */
final class Targets {

    /** Everything that can be tapped, but for the way past the navigation, which only a keyboard finds. */
    private static final String MEASURED = """
            () => {
              document.querySelectorAll('main details').forEach(one => { one.open = true; });
              return [...document.querySelectorAll('a, button, summary, input, select, textarea')]
              .filter(one => !one.matches('.skip-link, .visually-hidden, input[type=hidden]') && one.checkVisibility())
              .map(one => [one, (one.closest('label') ?? one).getBoundingClientRect()])
              .filter(([one, box]) => box.width > 0)
              .filter(([one, box]) => {
                const least = (one.matches('.button--big') ? 72 : 44) - 0.5;
                return box.height < least || box.width < least;
              })
              .map(([one, box]) => `${one.outerHTML.slice(0, 90)} is ${Math.round(box.width)} x ${Math.round(box.height)}`);
            }
            """;

    private Targets() {}

    static List<String> tooSmall(Page page) {
        return page.evaluate(MEASURED) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }
}
