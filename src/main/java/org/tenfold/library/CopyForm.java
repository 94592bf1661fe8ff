package org.tenfold.library;

import java.util.Set;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.web.FormErrors;

/** The name of a clinic's own variant as typed: in addresses, and as people read it. */
public record CopyForm(
        @RestForm String slug,
        @RestForm String en,
        @RestForm String ru) {

    private static final int LONGEST = 60;

    /** What addresses below the library mean already. */
    private static final Set<String> TAKEN = Set.of("drafts", "readings", "sources", "statements");

    static CopyForm of(Protocol protocol) {
        String own = protocol.slug() + "-own";
        return new CopyForm(
                own.length() > LONGEST ? "" : own,
                protocol.title().en(),
                protocol.title().ru());
    }

    String readSlug(FormErrors errors, EditorMessages words, Predicate<String> isThere) {
        String name = errors.text("slug", slug, LONGEST);
        if (name != null && !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            errors.add("slug", words.wrongId());
        } else if (name != null && (TAKEN.contains(name) || isThere.test(name))) {
            errors.add("slug", words.takenSlug());
        }
        return name;
    }

    Text readTitle(FormErrors errors) {
        return new Text(errors.text("en", en), errors.text("ru", ru));
    }
}
