package org.tenfold.child;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tenfold.library.Term;
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
        return in(ChildMessages.class);
    }

    ConditionMessages ofConditions() {
        return in(ConditionMessages.class);
    }

    private <T> T in(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(page.language().code()));
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
        return Reach.ofGuardians().stream()
                .map(reach -> new Choice(
                        reach.name(), messages().reach(reach), messages().reachHint(reach)))
                .toList();
    }

    List<Choice> terms(Vocabulary vocabulary) {
        return vocabulary.terms().stream()
                .map(term -> Choice.of(term.code(), named(term)))
                .sorted(Comparator.comparing(
                        Choice::label, Collator.getInstance(page.language().locale())))
                .toList();
    }

    /** The name with its code of the ICD-10 and the other words for it, so that whoever types any of them finds it. */
    private String named(Term term) {
        String name = term.name().in(page.language());
        String icd10 = term.icd10() == null ? "" : ", " + term.icd10();
        String synonyms = term.synonyms().isEmpty() ? "" : " (" + String.join(", ", term.synonyms()) + ")";
        return name + icd10 + synonyms;
    }
}
