package org.tenfold.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A walk along the links of the portal, which looks at every page on its way. Pages of one kind, such as the records of
 * two children, are looked at twice and no more. The library is the same for all, so only the doctors walk into it.
 */
final class Walk {

    private static final int OF_ONE_KIND = 2;
    private static final int AT_MOST = 90;

    private final Window window;
    private final Person person;
    private final ValidHtml validHtml;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<String> offences = new ArrayList<>();

    Walk(Window window, Person person, ValidHtml validHtml) {
        this.window = window;
        this.person = person;
        this.validHtml = validHtml;
    }

    void from(String... paths) {
        ahead.addAll(List.of(paths));
        while (!ahead.isEmpty() && visits() < AT_MOST) {
            visit(ahead.poll());
        }
    }

    private int visits() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    Set<String> kinds() {
        return new TreeSet<>(kinds.keySet());
    }

    List<String> offences() {
        return List.copyOf(offences);
    }

    private void visit(String path) {
        String kind = kindOf(path);
        if (!seen.add(path) || kinds.getOrDefault(kind, 0) >= worthOf(kind)) {
            return;
        }
        boolean first = kinds.merge(kind, 1, Integer::sum) == 1;
        Response response = window.open(path);
        if (!window.path().equals(path)) {
            ahead.add(window.path());
            return;
        }
        if (response.status() != 200) {
            offend(path, "answers " + response.status());
            return;
        }
        if (!response.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            return;
        }
        look(path, response.text(), first);
        links().forEach(ahead::add);
    }

    private void look(String path, String html, boolean first) {
        Page page = window.page();
        validHtml.check(html).forEach(wrong -> offend(path, "is not HTML, " + wrong));
        if (html.contains("NOT_FOUND")) {
            offend(path, "holds a value that is not there");
        }
        if (person != null && !person.language().equals(page.locator("html").getAttribute("lang"))) {
            offend(path, "is not in " + person.fullName() + "'s language");
        }
        if (page.locator("h1").count() != 1) {
            offend(path, "has " + page.locator("h1").count() + " headings of the first level");
        }
        Accessible.check(page).forEach(wrong -> offend(path, "on a phone, " + wrong));
        if (first) {
            String kind = kindOf(path);
            Screenshots.take(window, who(), kind, Chromium.Size.PHONE);
            Screenshots.take(window, who(), kind, Chromium.Size.DESKTOP);
            Accessible.check(page).forEach(wrong -> offend(path, "on a desktop, " + wrong));
            Accessible.checkInTheDark(page).forEach(wrong -> offend(path, "in the dark, " + wrong));
            window.resize(Chromium.Size.PHONE);
        }
    }

    private int worthOf(String kind) {
        boolean reader = person == Person.DOCTOR || person == Person.RUSSIAN_DOCTOR;
        if (kind.startsWith("/library/")) {
            return reader ? 1 : 0;
        }
        return OF_ONE_KIND;
    }

    /** Those to pages in the person's own language; a file that is saved is no page. */
    private List<String> links() {
        return window.page()
                                .locator("a[href^='/']:not([download]):not([hreflang])")
                                .evaluateAll("links => links.map(link => link.getAttribute('href'))")
                        instanceof List<?> found
                ? found.stream()
                        .map(href -> href.toString().replaceFirst("#.*", ""))
                        .filter(href -> !href.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }

    private String who() {
        return person == null ? "anyone" : person.name();
    }

    private void offend(String path, String what) {
        offences.add(path + " " + what);
    }

    /** The path without what is particular: ids, days, names of protocols, pages of a list. */
    static String kindOf(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceFirst("/measurements/(?!new)[a-z-]+", "/measurements/{measure}")
                .replaceFirst("^(/library/drafts/\\{id})/[a-z0-9-]+/(new|items)(/[^/?]+)?", "$1/{list}/$2")
                .replaceFirst("^(/library/[a-z]+)/[A-Z0-9][^/?]*", "$1/{id}")
                .replaceFirst("^/library/(?!drafts|readings|statements|sources|\\{)[^/?]+(/\\d+)?", "/library/{name}")
                .replaceFirst("/assign/[^/?]+", "/assign/{name}")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}", "{day}")
                .replaceAll("=[^&]*", "")
                .replaceAll("/\\d+", "/{n}");
    }
}
