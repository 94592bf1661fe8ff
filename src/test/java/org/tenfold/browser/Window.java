package org.tenfold.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** A browser window in which one person works, and everything that the browser complained about meanwhile. */
final class Window implements AutoCloseable {

    private static final Page.WaitForConditionOptions PATIENTLY = new Page.WaitForConditionOptions().setTimeout(20_000);

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    Page page() {
        return page;
    }

    /** What the browser complained about: a blocked script, a missing file, a failed module. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    Window signIn(Person person) {
        return signIn(person.address());
    }

    Window signIn(String address) {
        page.navigate("/sign-in");
        page.locator("#f-address").fill(address);
        page.locator("#f-password").fill(Person.PASSWORD);
        page.locator("main button[type=submit]").click();
        if (page.url().endsWith("/sign-in")) {
            throw new AssertionError(
                    address + " did not get in: " + page.locator("main").innerText());
        }
        return this;
    }

    Response open(String path) {
        return page.navigate(path);
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
        // A form that a script sends leads on when its answer is there, and not at once as the browser's own.
        page.locator("body:not([data-kept-sending])").first().waitFor();
    }

    /** Unfolds what is told on request only. */
    void unfold(String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
    }

    void type(String label, String text) {
        page.getByLabel(label).and(page.locator("input, textarea")).first().fill(text);
    }

    void pick(String label, String option) {
        Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first();
        String value = field.locator("option")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .getAttribute("value");
        field.selectOption(value);
    }

    /** Ticks an answer of a question. */
    void answer(String question, String answer) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .last()
                .getByLabel(answer)
                .first()
                .check();
    }

    void tick(String label) {
        page.getByLabel(label).first().check();
    }

    void resize(Chromium.Size size) {
        page.setViewportSize(size.width, size.height);
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** The page says this; a form that a script sends may lead to it a moment later. */
    void shows(String text) {
        try {
            page.waitForCondition(() -> mainText().contains(text), PATIENTLY);
        } catch (TimeoutError e) {
            throw new AssertionError(path() + " does not say \"" + text + "\" but\n" + mainText(), e);
        }
    }

    /** What can be read in the main part of the page, on one line. */
    String mainText() {
        return page.locator("main").innerText().replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        context.close();
    }
}
