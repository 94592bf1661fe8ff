package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.tenfold.shared.text.Text;

/** Reads the vocabularies. */
final class Words {

    private Words() {}

    /** @param problems to which is added what is wrong with a measure */
    static Vocabularies all(LibraryFiles files, List<Problem> problems) {
        return new Vocabularies(
                read(files, "conditions"),
                read(files, "devices"),
                read(files, "zones"),
                read(files, "techniques"),
                read(files, "positions"),
                read(files, "qualifications"),
                read(files, "measures"),
                ReadingMeasures.of(files, problems));
    }

    private static Vocabulary read(LibraryFiles files, String name) {
        List<Term> terms = new ArrayList<>();
        for (JsonNode line : LibraryJson.yaml(files.text("vocabularies/" + name + ".yaml"))) {
            terms.add(new Term(
                    line.path("code").asText(),
                    new Text(line.path("en").asText(), line.path("ru").asText()),
                    line.path("lasting").asBoolean(),
                    line.path("icd10").asText(null),
                    line.path("side").asText(null),
                    line.path("role").asText(null),
                    synonyms(line),
                    line.has("counts-when") ? ConditionWords.read(line.get("counts-when")) : null,
                    line.path("banned").asBoolean()));
        }
        return new Vocabulary(terms);
    }

    private static List<String> synonyms(JsonNode line) {
        List<String> synonyms = new ArrayList<>();
        line.path("synonyms").forEach(word -> synonyms.add(word.asText()));
        return synonyms;
    }
}
