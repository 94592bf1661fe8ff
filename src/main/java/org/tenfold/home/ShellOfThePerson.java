package org.tenfold.home;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.tenfold.account.Account;
import org.tenfold.account.AccountMessages;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.clinic.TabletRules;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.Shell;
import org.tenfold.shared.web.ShellSource;

/** Fills what surrounds a page from the signed-in person: his language, his clinic, and the pages of his role. */
@RequestScoped
class ShellOfThePerson implements ShellSource {

    /** Remembers the language of a browser on which nobody is signed in. */
    static final String LANGUAGE_COOKIE = "tenfold-language";

    @Inject
    SignedIn signedIn;

    @Context
    HttpHeaders headers;

    @Context
    jakarta.ws.rs.core.UriInfo uri;

    @Override
    public void fill(Shell shell) {
        if (!signedIn.isAnybody()) {
            shell.speak(ofBrowser());
            return;
        }
        Account person = signedIn.person();
        shell.speak(person.language());
        String code = person.language().code();
        AccountMessages words = MessageBundles.get(AccountMessages.class, Localized.Literal.of(code));
        shell.signedIn(
                person.id().toString(),
                person.name(),
                words.role(person.role()),
                person.clinic().name(),
                person.clinic().zone(),
                menu(person.role(), MessageBundles.get(HomeMessages.class, Localized.Literal.of(code))));
        if (signedIn.isOnTablet()) {
            TabletRules rules = person.clinic().tabletRules();
            shell.onTablet(rules.rest(false), rules.rest(true));
        }
    }

    private List<Shell.Link> menu(Role role, HomeMessages words) {
        Shell.Link library = link(words.library(), "/library", "book");
        return switch (role) {
            case DOCTOR ->
                List.of(
                        link(words.overview(), "/overview", "home"),
                        link(words.children(), "/children", "child"),
                        link(words.progress(), "/progress", "chart"),
                        library);
            case MASSEUR -> List.of(link(words.today(), "/today", "clock"), library);
            case PARENT -> List.of(link(words.home(), "/home", "home"), library);
            case ADMINISTRATOR ->
                List.of(
                        link(words.accounts(), "/accounts", "people"),
                        link(words.clinic(), "/clinic", "gear"),
                        link(words.trail(), "/trail", "note"),
                        library);
        };
    }

    private Shell.Link link(String label, String href, String icon) {
        String path = uri.getPath();
        boolean here = path.equals(href) || path.startsWith(href + "/");
        return new Shell.Link(label, href, icon, here);
    }

    private Language ofBrowser() {
        jakarta.ws.rs.core.Cookie chosen = headers.getCookies().get(LANGUAGE_COOKIE);
        if (chosen != null) {
            return Language.of(chosen.getValue());
        }
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(code -> code.equals("en") || code.equals("ru"))
                .findFirst()
                .map(Language::of)
                .orElse(Language.EN);
    }
}
