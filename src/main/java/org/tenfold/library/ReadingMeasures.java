package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tenfold.library.MeasureTerm.Better;
import org.tenfold.library.MeasureTerm.Kind;
import org.tenfold.library.MeasureTerm.Range;
import org.tenfold.shared.text.Text;

/** Reads the vocabulary of measures; what is wrong with an entry is said with its code. */
final class ReadingMeasures {

    private static final String FILE = "vocabularies/measures.yaml";
    private static final Set<String> KNOWN = Set.of(
            "code",
            "kind",
            "unit",
            "min",
            "max",
            "under-a-year",
            "sides",
            "better",
            "for-parents",
            "doctor-only",
            "options",
            "note",
            "en",
            "ru",
            "synonyms");

    private final List<Problem> problems;
    private String code;

    private ReadingMeasures(List<Problem> problems) {
        this.problems = problems;
    }

    static MeasureTerms of(LibraryFiles files, List<Problem> problems) {
        return new MeasureTerms(new ReadingMeasures(problems).read(LibraryJson.yaml(files.text(FILE))));
    }

    private List<MeasureTerm> read(JsonNode lines) {
        List<MeasureTerm> terms = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (JsonNode line : lines) {
            code = line.path("code").asText("?");
            sayIf(!code.matches("[a-z][a-z0-9-]*"), "has no code of small letters and hyphens");
            sayIf(!codes.add(code), "stands twice");
            line.fieldNames().forEachRemaining(key -> sayIf(!KNOWN.contains(key), "nothing is known of '" + key + "'"));
            sayIf(!line.has("en") || !line.has("ru"), "lacks its name in 'en' or 'ru'");
            Kind kind = oneOf(Kind.values(), line.path("kind").asText(""), "kind");
            if (kind != null) {
                terms.add(term(line, kind));
            }
        }
        return terms;
    }

    private MeasureTerm term(JsonNode line, Kind kind) {
        boolean number = kind == Kind.NUMBER;
        sayIf(number != line.has("unit"), "a number has a unit, and nothing else has");
        sayIf(kind == Kind.MILESTONE && line.has("sides"), "a milestone has no sides");
        Range range = switch (kind) {
            case NUMBER -> range(line);
            case SCALE -> new Range(BigDecimal.ZERO, lastStep(line));
            case CHOICE ->
                new Range(
                        BigDecimal.ZERO, BigDecimal.valueOf(line.path("options").size() - 1L));
            case YES_NO, MILESTONE -> null;
        };
        return new MeasureTerm(
                code,
                new Text(line.path("en").asText(), line.path("ru").asText()),
                kind,
                number ? unit(line.path("unit")) : null,
                range,
                line.has("under-a-year") ? range(line.path("under-a-year")) : range,
                line.path("sides").asBoolean(),
                line.has("better") ? oneOf(Better.values(), line.path("better").asText(), "better") : Better.NEITHER,
                line.path("for-parents").asBoolean() || kind == Kind.MILESTONE,
                line.path("doctor-only").asBoolean(),
                options(line, kind, range),
                line.has("note") ? both(line.path("note")) : null);
    }

    private List<MeasureTerm.Option> options(JsonNode line, Kind kind, Range range) {
        List<MeasureTerm.Option> options = new ArrayList<>();
        for (JsonNode option : line.path("options")) {
            sayIf(!option.has("code") || !option.has("en") || !option.has("ru"), "an option has 'code', 'en' and 'ru'");
            options.add(new MeasureTerm.Option(option.path("code").asText(), both(option)));
        }
        sayIf(kind == Kind.CHOICE && options.size() < 2, "a choice has at least two options");
        sayIf(
                kind == Kind.SCALE
                        && !options.isEmpty()
                        && options.size() != range.max().intValue() + 1,
                "a scale names all of its steps or none");
        sayIf(kind != Kind.CHOICE && kind != Kind.SCALE && !options.isEmpty(), "only a choice or a scale has options");
        return options;
    }

    private static Text both(JsonNode node) {
        return new Text(node.path("en").asText(), node.path("ru").asText());
    }

    private Range range(JsonNode line) {
        BigDecimal min = line.path("min").decimalValue();
        BigDecimal max = line.path("max").decimalValue();
        boolean sound = line.path("min").isNumber() && line.path("max").isNumber() && min.compareTo(max) < 0;
        sayIf(!sound, "a number has a min below its max");
        return new Range(min, max);
    }

    private BigDecimal lastStep(JsonNode line) {
        boolean sound = line.path("max").isInt() && line.path("max").asInt() > 0 && !line.has("min");
        sayIf(!sound, "a scale goes in whole steps from 0 to its max");
        return line.path("max").decimalValue();
    }

    private Text unit(JsonNode unit) {
        sayIf(unit.isObject() && !(unit.has("en") && unit.has("ru")), "lacks its unit in 'en' or 'ru'");
        return unit.isObject()
                ? new Text(unit.path("en").asText(), unit.path("ru").asText())
                : new Text(unit.asText(), unit.asText());
    }

    private <E extends Enum<E>> E oneOf(E[] values, String written, String key) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(written)) {
                return value;
            }
        }
        sayIf(true, "'" + written + "' is no " + key);
        return null;
    }

    private void sayIf(boolean wrong, String what) {
        if (wrong) {
            problems.add(Problem.of(Place.of(FILE, code), Fault.OF_A_FILE, what));
        }
    }
}
