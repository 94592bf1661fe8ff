package org.tenfold.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.Page;
import org.tenfold.shared.web.Shell;

/** A paper may be made in the language in which the family reads, whatever the one who makes it speaks. */
@RequestScoped
class SpokenLanguage {

    @Inject
    Shell shell;

    @Inject
    Page page;

    /** @param code of the language; null for that of the request */
    void speak(String code) {
        if (code != null) {
            // The shell is filled first, or it would be filled over what is said here.
            page.language();
            shell.speak(Language.of(code));
        }
    }
}
