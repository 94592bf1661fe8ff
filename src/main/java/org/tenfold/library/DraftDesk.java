package org.tenfold.library;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.FormErrors;

/** What lies beside a working copy while it is edited: the fields of its items, the checks, and how an item will read. */
@ApplicationScoped
class DraftDesk {

    /** What belongs to one state of the library. */
    private record Tools(LibraryContent content, EditorFields fields, DraftCheck check) {}

    @Inject
    Library library;

    private volatile Tools tools;

    private Tools tools() {
        Tools known = tools;
        LibraryContent content = library.content();
        if (known == null || known.content() != content) {
            known = new Tools(content, new EditorFields(content), new DraftCheck(content));
            tools = known;
        }
        return known;
    }

    EditorFields fields() {
        return tools().fields();
    }

    List<Problem> problems(DraftBody draft) {
        return tools().check().problems(draft);
    }

    /** Says beside the fields what speaks against keeping an item as it was typed. */
    void check(String item, DraftBody before, DraftBody after, List<EditorField> fields, FormErrors errors) {
        tell(tools().check().problemsOf(item, before, after), after, fields, errors);
    }

    void checkHead(DraftBody draft, List<EditorField> fields, FormErrors errors) {
        tell(tools().check().problemsOfHead(draft), draft, fields, errors);
    }

    /** In the order of the fields; what is wrong with one field is told together. */
    private void tell(List<Problem> problems, DraftBody draft, List<EditorField> fields, FormErrors errors) {
        TellingProblems words = words(errors.language());
        Map<String, String> told = problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> fieldOf(problem, fields),
                        Collectors.mapping(
                                problem -> words.tell(problem, draft),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        each -> each.stream().distinct().collect(Collectors.joining(" "))))));
        fields.stream()
                .map(EditorField::path)
                .filter(told::containsKey)
                .forEach(field -> errors.add(field, told.get(field)));
    }

    /** Everything that speaks against publishing it, in words. */
    List<DraftProblem> told(DraftBody draft, Language language) {
        TellingProblems words = words(language);
        return problems(draft).stream()
                .map(problem -> DraftProblem.of(problem, draft, words))
                .toList();
    }

    private TellingProblems words(Language language) {
        return new TellingProblems(language, library.vocabularies());
    }

    private static String fieldOf(Problem problem, List<EditorField> fields) {
        String named = problem.field() == null ? "" : problem.field();
        return fields.stream()
                .map(EditorField::path)
                .filter(named::equals)
                .findFirst()
                .or(() -> fields.stream()
                        .filter(field -> field.name().equals(problem.place().fieldName()))
                        .map(EditorField::path)
                        .findFirst())
                .orElse(fields.get(0).path());
    }

    /** The protocol with nothing but this item, to show it as a reader will see it. */
    OpenProtocol preview(DraftBody draft, ItemList list, ObjectNode item) {
        ObjectNode part = draft.content();
        ArrayNode disagreements = part.withArray(Section.DISAGREEMENTS.code()).deepCopy();
        for (Section section : Section.values()) {
            part.remove(section.code());
        }
        ObjectNode shown = item;
        if (list.isSteps()) {
            shown = draft.item(ItemList.of(Section.VARIANTS), list.variant())
                    .orElseThrow()
                    .node()
                    .deepCopy();
            shown.putArray("steps").add(item);
        }
        part.set(Section.DISAGREEMENTS.code(), disagreements);
        part.putArray(list.section().code()).add(shown);
        return OpenProtocol.part(LibraryJson.protocol(null, 0, part, Map.of()), library.vocabularies());
    }
}
