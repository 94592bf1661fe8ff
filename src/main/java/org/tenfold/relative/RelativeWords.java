package org.tenfold.relative;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tenfold.child.ChildMessages;
import org.tenfold.child.Reach;
import org.tenfold.child.Relation;
import org.tenfold.shared.web.Choice;
import org.tenfold.shared.web.Page;
import org.tenfold.shared.web.RefusalMessages;

/** What the forms offer and say, in the language of the request. */
@RequestScoped
class RelativeWords {

    @Inject
    Page page;

    RelativeMessages messages() {
        return in(RelativeMessages.class);
    }

    RefusalMessages refusals() {
        return in(RefusalMessages.class);
    }

    /** Why somebody cannot be invited, beside the address. */
    String whyNot(String reason) {
        RefusalMessages words = refusals();
        return Map.of(
                        "enoughRelatives", words.enoughRelatives(),
                        "helpsAlready", words.helpsAlready())
                .getOrDefault(reason, words.addressIsNotForRelatives());
    }

    List<Choice> relations() {
        return Arrays.stream(Relation.values())
                .map(one -> Choice.of(one, messages().relation(one)))
                .toList();
    }

    List<Choice> reaches() {
        ChildMessages words = in(ChildMessages.class);
        return Reach.ofRelatives().stream()
                .map(reach -> new Choice(reach.name(), words.reach(reach), words.reachHint(reach)))
                .toList();
    }

    private <T> T in(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(page.language().code()));
    }
}
