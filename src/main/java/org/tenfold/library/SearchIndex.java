package org.tenfold.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tenfold.library.item.Cited;
import org.tenfold.library.item.Forbidden;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Indication;
import org.tenfold.library.item.Measure;
import org.tenfold.library.item.Step;
import org.tenfold.library.item.Variant;
import org.tenfold.library.rule.Condition;
import org.tenfold.library.rule.Rule;
import org.tenfold.shared.text.Text;

/**
 * The words of every protocol in both languages, those of its codes among them: a technique, a zone, a condition and its
 * synonyms, a statement's id. Each protocol is read once.
 */
@ApplicationScoped
class SearchIndex {

    /** What can be found of a protocol: its head, and its items. */
    record Entry(String head, List<Line> lines) {

        boolean holds(String word) {
            return head.contains(word)
                    || lines.stream().anyMatch(line -> line.words().contains(word));
        }
    }

    /** An item with its words, in small letters. */
    record Line(Cited item, String words) {}

    @Inject
    Library library;

    private final Cache<Edition, Entry> read =
            Caffeine.newBuilder().maximumSize(300).build();

    Entry of(Protocol protocol) {
        return read.get(protocol.edition(), edition -> entry(protocol));
    }

    private Entry entry(Protocol protocol) {
        return new Entry(
                small(Stream.of(protocol.slug(), words(protocol.title()), words(protocol.summary()))),
                protocol.items().map(item -> new Line(item, small(words(item)))).toList());
    }

    private Stream<String> words(Cited item) {
        List<String> words = new ArrayList<>(item.cites());
        words.add(item.id());
        words.add(words(item.text()));
        if (item instanceof Step step) {
            words.add(words(step.title()));
            words.addAll(names(library.techniques(), step.techniques()));
            words.addAll(names(library.zones(), step.zones()));
            words.addAll(names(library.positions(), List.of(step.position())));
        } else if (item instanceof HomeExercise exercise) {
            words.add(words(exercise.title()));
            words.addAll(names(library.zones(), exercise.zones()));
        } else if (item instanceof Forbidden forbidden) {
            words.addAll(names(library.techniques(), forbidden.techniques()));
            words.addAll(names(library.zones(), forbidden.zones()));
        } else if (item instanceof Indication indication) {
            words.addAll(names(library.conditions(), indication.suits()));
        } else if (item instanceof Variant variant) {
            words.add(words(variant.title()));
            words.addAll(names(library.conditions(), variant.suits()));
        } else if (item instanceof Measure measure && measure.measure() != null) {
            words.addAll(names(library.measures(), List.of(measure.measure())));
        } else if (item instanceof Rule rule) {
            rule.when().parts().forEach(part -> words.addAll(names(part)));
        }
        return words.stream();
    }

    private List<String> names(Condition part) {
        if (part instanceof Condition.OnRecord recorded) {
            return names(library.conditions(), recorded.conditions());
        }
        return part instanceof Condition.Wearing wearing ? names(library.devices(), wearing.devices()) : List.of();
    }

    private static List<String> names(Vocabulary vocabulary, Collection<String> codes) {
        List<String> names = new ArrayList<>();
        for (String code : codes) {
            names.add(code);
            vocabulary.term(code).ifPresent(term -> {
                names.add(words(term.name()));
                names.addAll(term.synonyms());
                if (term.icd10() != null) {
                    names.add(term.icd10());
                }
            });
        }
        return names;
    }

    private static String words(Text text) {
        return text == null ? "" : text.en() + " " + text.ru();
    }

    private static String small(Stream<String> words) {
        return String.join(" ", words.toList()).toLowerCase(Locale.ROOT);
    }
}
