package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tenfold.library.item.Cited;
import org.tenfold.library.item.Disagreement;
import org.tenfold.library.item.Forbidden;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Indication;
import org.tenfold.library.item.Measure;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;
import org.tenfold.library.item.Reading;
import org.tenfold.library.item.Referral;
import org.tenfold.library.item.Setting;
import org.tenfold.library.item.Step;
import org.tenfold.library.item.Variant;
import org.tenfold.library.rule.Condition;
import org.tenfold.library.rule.Effect;
import org.tenfold.library.rule.OfTheCourse;
import org.tenfold.library.rule.Rule;

/** Checks what the schema cannot see: that whatever a file names is there, and that its rules can be reached. */
final class CrossCheck {

    private static final Set<Effect> AT_ASSIGNMENT = Set.of(Effect.BLOCK, Effect.ESCALATE, Effect.WARN);
    private static final Set<Effect> AT_CHECK = Set.of(Effect.REFER, Effect.POSTPONE, Effect.ESCALATE, Effect.WARN);

    private static final String WHEN = "when";

    private final LibraryContent content;
    private final List<Problem> problems;
    private final Map<String, Map<String, JsonNode>> settings;
    private String file;
    private String item;
    private String field;

    CrossCheck(LibraryContent content, List<Problem> problems) {
        this.content = content;
        this.problems = problems;
        this.settings = settings(content);
    }

    void check(Map<String, ObjectNode> protocolsByFile) {
        checkCautions();
        protocolsByFile.forEach((path, whole) -> {
            file = path;
            item = "file";
            field = null;
            try {
                check(LibraryJson.protocol(null, 0, whole, Map.of()));
                checkSettings(whole);
            } catch (IllegalArgumentException e) {
                field = null;
                say(e.getMessage());
            }
        });
    }

    private void checkCautions() {
        file = "sources/cautions.yaml";
        content.cautions().forEach(caution -> {
            item = caution.id();
            published(caution.protocols());
        });
    }

    private void check(Protocol protocol) {
        Set<String> ids = new HashSet<>();
        protocol.items().forEach(cited -> {
            item = cited.id();
            field = "id";
            if (!ids.add(cited.id())) {
                say("this id stands twice in the protocol and its blocks");
            }
            check(cited);
            if (cited instanceof Rule rule) {
                check(rule, protocol);
            }
        });
        checkWhatIsOffered(protocol);
        item = "variants";
        field = null;
        long defaults = protocol.variants().stream()
                .filter(variant -> variant.byDefault())
                .count();
        if (protocol.assignable() && defaults != 1) {
            say("a protocol that is assigned has exactly one default variant");
        }
    }

    private void check(Cited cited) {
        field = "cites";
        for (String id : cited.cites()) {
            if (!content.statements().containsKey(id)) {
                say("there is no statement '" + id + "'");
            }
        }
        if (cited.cites().isEmpty() && cited.reading() != Reading.CLINIC) {
            say("cites nothing, and is not marked as the clinic's");
        }
        Vocabularies words = content.vocabularies();
        if (cited instanceof Step step) {
            known("position", "position", List.of(step.position()), words.positions());
            known("techniques", "technique", step.techniques(), words.techniques());
            known("zones", "zone", step.zones(), words.zones());
        } else if (cited instanceof HomeExercise exercise) {
            known("position", "position", List.of(exercise.position()), words.positions());
            known("zones", "zone", exercise.zones(), words.zones());
        } else if (cited instanceof Forbidden forbidden) {
            known("zones", "zone", forbidden.zones(), words.zones());
            known("techniques", "technique", forbidden.techniques(), words.techniques());
        } else if (cited instanceof Indication indication) {
            known("for", "condition", indication.suits(), words.conditions());
        } else if (cited instanceof Variant variant) {
            known("for", "condition", variant.suits(), words.conditions());
        } else if (cited instanceof Measure measure && measure.measure() != null) {
            known("measure", "measure", List.of(measure.measure()), words.measures());
        } else if (cited instanceof Referral referral) {
            known("to", "qualification", referral.to(), words.qualifications());
        } else if (cited instanceof Disagreement disagreement && disagreement.setting() != null) {
            check(disagreement.setting());
        } else if (cited instanceof Question question) {
            check(question);
        }
    }

    private void check(Setting setting) {
        field = "setting";
        if (!setting.admits(setting.defaultValue())) {
            say("the default '" + setting.defaultValue() + "' does not lie within the hard limit");
        }
    }

    /** A clinic chooses one reading of a topic, in whatever protocols it stands. */
    private void checkSettings(ObjectNode whole) {
        String slug = whole.path("slug").asText();
        for (JsonNode disagreement : whole.path("disagreements")) {
            JsonNode setting = disagreement.get("setting");
            item = disagreement.path("id").asText();
            field = "setting";
            settings.getOrDefault(setting == null ? "" : item, Map.of()).forEach((other, theirs) -> {
                if (!other.equals(slug) && !theirs.equals(setting)) {
                    say("has another setting in '" + other + "' than in '" + slug + "'");
                }
            });
        }
    }

    /** The settings of each topic, by the protocol in which it stands. */
    private static Map<String, Map<String, JsonNode>> settings(LibraryContent content) {
        Map<String, Map<String, JsonNode>> settings = new HashMap<>();
        content.protocols()
                .forEach((slug, protocol) -> protocol.path("disagreements").forEach(disagreement -> {
                    if (disagreement.has("setting")) {
                        settings.computeIfAbsent(disagreement.path("id").asText(), none -> new TreeMap<>())
                                .put(slug, disagreement.get("setting"));
                    }
                }));
        return settings;
    }

    /** What is offered at the table is nowhere forbidden, and nothing that is banned from the house is offered. */
    private void checkWhatIsOffered(Protocol protocol) {
        for (Variant variant : protocol.offeredVariants()) {
            for (Step step : variant.offeredSteps()) {
                item = step.id();
                field = "techniques";
                protocol.forbidding(step).forEach(forbidden -> say("does what '" + forbidden.id() + "' forbids"));
                step.techniques().stream()
                        .filter(content.vocabularies().techniques()::isBanned)
                        .forEach(technique -> say("'" + technique + "' is offered nowhere"));
            }
        }
    }

    private void check(Question question) {
        field = "options";
        if (question.isChoice() == question.options().isEmpty()) {
            say("a choice has options, and nothing else has");
        }
        if (question.usual() != null
                && question.isChoice()
                && question.option(question.usual()).isEmpty()) {
            field = "usual";
            say("the usual answer '" + question.usual() + "' is no option");
        }
    }

    private void check(Rule rule, Protocol protocol) {
        field = "then";
        Set<Effect> allowed = rule.at() == Moment.ASSIGNMENT ? AT_ASSIGNMENT : AT_CHECK;
        if (!allowed.contains(rule.then())) {
            say("'" + rule.then().code() + "' is no effect at this moment");
        }
        field = "override";
        if ((rule.then() == Effect.WARN) != rule.isOverridable() && rule.then() != Effect.BLOCK) {
            say("a warning can be overridden with a reason; postponing and referring never");
        }
        field = WHEN;
        rule.when().parts().forEach(part -> check(part, rule, protocol));
    }

    private void check(Condition part, Rule rule, Protocol protocol) {
        Vocabularies words = content.vocabularies();
        if (part instanceof Condition.OnRecord on) {
            known(WHEN, "condition", on.conditions(), words.conditions());
        } else if (part instanceof Condition.NotOnRecord not) {
            known(WHEN, "condition", not.conditions(), words.conditions());
        } else if (part instanceof Condition.Wearing wearing) {
            known(WHEN, "device", wearing.devices(), words.devices());
        } else if (part instanceof OfTheCourse.PrescriberLacks lacks) {
            known(WHEN, "qualification", lacks.specialities(), words.qualifications());
        } else if (part instanceof OfTheCourse.PerformerLacks lacks) {
            known(WHEN, "qualification", lacks.qualifications(), words.qualifications());
        } else if (part instanceof Condition.Measured measured) {
            known(WHEN, "measure", List.of(measured.measure()), words.measures());
        } else if (part instanceof Condition.Grown grown) {
            known(WHEN, "measure", List.of(grown.measure()), words.measures());
        } else if (part instanceof OfTheCourse.OpenCourse open) {
            published(open.protocols());
        } else if (part instanceof OfTheCourse.FinishedCourse finished) {
            published(finished.protocols());
        } else if (part instanceof Condition.ReadingIs reading) {
            check(reading, protocol);
        } else if (part instanceof Condition.Unanswered unanswered) {
            asked(unanswered.question(), null, rule, protocol);
        } else if (part instanceof Condition.AnswerIs is) {
            asked(is.question(), is.answer(), rule, protocol);
        } else if (part instanceof Condition.AnswerIsNot isNot) {
            asked(isNot.question(), isNot.answer(), rule, protocol);
        } else if (part instanceof Condition.AnswerNumber number) {
            asked(number.question(), null, rule, protocol);
        }
    }

    private void check(Condition.ReadingIs reading, Protocol protocol) {
        boolean known = protocol.disagreements().stream()
                .filter(disagreement -> disagreement.id().equals(reading.disagreement()))
                .map(Disagreement::setting)
                .anyMatch(setting -> setting != null && setting.admits(reading.reading()));
        if (!known) {
            say("'" + reading.reading() + "' is no reading of '" + reading.disagreement() + "'");
        }
    }

    private void published(Collection<String> slugs) {
        for (String slug : slugs) {
            if (!content.protocols().containsKey(slug)) {
                say("there is no protocol '" + slug + "'");
            }
        }
    }

    private void asked(String id, String answer, Rule rule, Protocol protocol) {
        Question question = protocol.question(id).orElse(null);
        if (question == null) {
            say("there is no question '" + id + "'");
        } else if (question.at() != rule.at()) {
            say("the question '" + id + "' is asked at another moment");
        } else if (answer != null
                && (question.isChoice()
                        ? question.option(answer).isEmpty()
                        : question.isYesNo() && !Set.of("yes", "no").contains(answer))) {
            say("'" + answer + "' is no answer to the question '" + id + "'");
        }
    }

    private void known(String where, String kind, Collection<String> codes, Vocabulary vocabulary) {
        field = where;
        for (String code : codes) {
            if (!vocabulary.knows(code)) {
                say("there is no " + kind + " '" + code + "'");
            }
        }
    }

    private void say(String what) {
        problems.add(new Problem(file, item, field, what));
    }
}
