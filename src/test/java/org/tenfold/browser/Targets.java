package org.tenfold.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a finger must hit on the screens beside the table: 44 px everywhere, 72 px where it is the main thing. */
final class Targets {

    /** Links in running text are as high as their line; codes of sources are read with dry hands. */
    private static final String MEASURED = """
            () => [...document.querySelectorAll('.session a, .session button, .session summary, .session input, .notice-undo button, .lock-bar button, .lock a, .lock button, .lock input')]
              .filter(one => !one.matches('.cite-chip, .visually-hidden, input[type=hidden]') && one.checkVisibility())
              .map(one => [one, (one.matches('.form-choice-input') ? one.closest('label') : one).getBoundingClientRect()])
              .filter(([one, box]) => box.width > 0)
              .filter(([one, box]) => {
                const least = one.matches('.button--big') ? 72 : 44;
                return box.height < least - 0.5 || box.width < (one.matches('.button--big') ? 72 : 44) - 0.5;
              })
              .map(([one, box]) => `${one.outerHTML.slice(0, 90)} is ${Math.round(box.width)} x ${Math.round(box.height)}`)
            """;

    private Targets() {}

    static List<String> tooSmall(Page page) {
        return page.evaluate(MEASURED) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }
}
