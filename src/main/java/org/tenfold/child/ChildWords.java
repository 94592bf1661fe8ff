package org.tenfold.child;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.tenfold.library.Vocabulary;
import org.tenfold.shared.web.Choice;
import org.tenfold.shared.web.Page;
import org.tenfold.shared.web.RefusalMessages;

/** What the forms of a child's record offer and say, in the language of the request. */
@RequestScoped
class ChildWords {

    @Inject
    Page page;

    ChildMessages messages() {
        return MessageBundles.get(
                ChildMessages.class, Localized.Literal.of(page.language().code()));
    }

    String recordNumberIsTaken() {
        return refusals().recordNumberIsTaken();
    }

    RefusalMessages refusals() {
        return MessageBundles.get(
                RefusalMessages.class, Localized.Literal.of(page.language().code()));
    }

    List<Choice> sexes() {
        return Arrays.stream(Sex.values())
                .map(sex -> Choice.of(sex, messages().sex(sex)))
                .toList();
    }

    List<Choice> reaches() {
        return Arrays.stream(Reach.values())
                .map(reach -> new Choice(
                        reach.name(), messages().reach(reach), messages().reachHint(reach)))
                .toList();
    }

    List<Choice> terms(Vocabulary vocabulary) {
        return vocabulary.terms().stream()
                .map(term -> Choice.of(term.code(), term.name().in(page.language())))
                .toList();
    }
}
