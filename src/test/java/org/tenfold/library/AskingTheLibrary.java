package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenfold.library.item.Cited;
import org.tenfold.library.item.Disagreement;
import org.tenfold.library.item.Forbidden;
import org.tenfold.library.item.Item;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Performer;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.Question;
import org.tenfold.library.item.ScheduleItem;
import org.tenfold.library.item.Step;
import org.tenfold.library.item.Tone;
import org.tenfold.library.item.Variant;
import org.tenfold.library.rule.Facts;
import org.tenfold.library.rule.FactsBuilder;
import org.tenfold.library.rule.Rules;

/** Asks a protocol what a case asks, by the same methods as the portal does. */
final class AskingTheLibrary {

    private final Protocol protocol;
    private final Vocabularies words;
    private final LibraryCase one;
    private final SaidByTheLibrary said = new SaidByTheLibrary();

    private AskingTheLibrary(Protocol protocol, Vocabularies words, LibraryCase one) {
        this.protocol = protocol;
        this.words = words;
        this.one = one;
    }

    static SaidByTheLibrary about(LibraryCase one, Protocol protocol, Vocabularies words) {
        AskingTheLibrary asking = new AskingTheLibrary(protocol, words, one);
        asking.ask();
        return asking.said;
    }

    private void ask() {
        switch (one.at()) {
            case "assignment" -> rules(Moment.ASSIGNMENT, one.answers());
            case "check" -> rules(Moment.CHECK, usualBut(one.answers()));
            case "plan" -> plan();
            case "table" -> table();
            case "step" -> step();
            case "time" -> time(one.path("minutes").asInt());
            case "touch" -> touch();
            case "stop" -> protocol.stop(one.text("sign")).ifPresent(stop -> said.add(word(stop.then()), stop));
            case "report" -> protocol.referral(one.text("sign")).ifPresent(sign -> said.add("escalate", sign));
            case "follow" ->
                protocol.measures().stream()
                        .filter(measure -> one.text("measure").equals(measure.measure()))
                        .forEach(measure -> said.add("measured", measure));
            case "home" ->
                protocol.exercise(one.text("exercise"))
                        .ifPresent(exercise ->
                                said.add(exercise.isOfferedAt(one.age()) ? "offered" : "withheld", exercise));
            case "read" -> read();
            default -> throw new IllegalArgumentException(one + ": nothing is asked at '" + one.at() + "'");
        }
    }

    private void rules(Moment moment, Map<String, String> answers) {
        Facts facts = facts(answers);
        Rules.findings(protocol.rulesAt(moment), facts)
                .forEach(finding -> said.add(finding.effect().code(), finding.rule()));
        if (moment == Moment.ASSIGNMENT) {
            said.addAll("indicated", protocol.indicatedFor(facts.conditions()));
        }
    }

    private Facts facts(Map<String, String> answers) {
        JsonNode child = one.path("child");
        JsonNode order = one.path("order");
        Map<String, BigDecimal> measured = new HashMap<>();
        child.path("measured")
                .properties()
                .forEach(entry -> measured.put(
                        entry.getKey(), new BigDecimal(entry.getValue().asText())));
        Map<String, BigDecimal> growth = new HashMap<>();
        child.path("growth")
                .properties()
                .forEach(entry -> growth.put(
                        entry.getKey(), new BigDecimal(entry.getValue().asText())));
        Set<String> conditions = new HashSet<>(LibraryCase.codes(child.path("conditions")));
        conditions.addAll(words.conditions()
                .countingIn(Facts.of(one.age())
                        .measurements(measured)
                        .growth(growth)
                        .build()));
        FactsBuilder facts = Facts.of(one.age())
                .correctedAge(one.correctedAge())
                .growth(growth)
                .conditions(conditions)
                .devices(LibraryCase.codes(child.path("devices")))
                .sex(child.path("sex").asText(null))
                .gestationWeeks(one.gestationWeeks())
                .measurements(measured)
                .answers(answers)
                .prescriber(qualifications("prescriber-has", "doctor"))
                .performer(qualifications("performer-has", "masseur"))
                .performedBy(Performer.valueOf(
                        one.path("performer").asText("masseur").toUpperCase(Locale.ROOT)))
                .sessions(number(order, "sessions"))
                .courseNumber(number(order, "course-number"))
                .massageToday(order.path("massage-today").asBoolean())
                .minutesToday(number(order, "minutes-today"))
                .openCourses(LibraryCase.codes(order.path("open-course")))
                .finishedCourses(LibraryCase.codes(order.path("finished-course")))
                .postponedInARow(number(order, "postponed-in-a-row"));
        if (order.has("since-last-course")) {
            facts.daysSinceLastCourse(
                    Integer.valueOf(order.get("since-last-course").asText().replaceFirst(" .*", "")));
        }
        if (order.has("hour")) {
            facts.hour(LocalTime.parse(order.get("hour").asText()));
        }
        return facts.build();
    }

    private Set<String> qualifications(String word, String role) {
        return one.path(word).isMissingNode()
                ? words.qualifications().terms().stream()
                        .filter(term -> role.equals(term.role()))
                        .map(Term::code)
                        .collect(Collectors.toSet())
                : LibraryCase.codes(one.path(word));
    }

    private static Integer number(JsonNode order, String word) {
        return order.has(word) ? Integer.valueOf(order.get(word).asInt()) : null;
    }

    private Map<String, String> usualBut(Map<String, String> others) {
        Map<String, String> answers = new HashMap<>();
        for (Question question : protocol.questionsAt(Moment.CHECK)) {
            if (question.usual() != null) {
                answers.put(question.id(), question.usual());
            }
        }
        answers.putAll(others);
        return answers;
    }

    private void plan() {
        if (!one.said().has("plan")) {
            said.addAll("planned", protocol.schedule());
            return;
        }
        one.path("plan").properties().forEach(entry -> {
            PlanKey key = PlanKey.valueOf(entry.getKey().replace('-', '_').toUpperCase(Locale.ROOT));
            protocol.schedule().stream()
                    .filter(line -> line.plan() == key)
                    .forEach(line -> said.add(admits(line, entry.getValue()) ? "admitted" : "outside", line));
        });
    }

    private static boolean admits(ScheduleItem line, JsonNode ordered) {
        return line.timeOfDay() == null
                ? line.admits(ordered.asInt())
                : line.timeOfDay().name().equalsIgnoreCase(ordered.asText());
    }

    private Variant variant() {
        return one.text("variant") == null
                ? protocol.defaultVariant().orElseThrow()
                : protocol.variant(one.text("variant"))
                        .orElseThrow(() -> new IllegalArgumentException(one + ": no such variant"));
    }

    private void table() {
        Variant variant = variant();
        boolean open = variant.offered() && variant.isFor(one.age());
        List<Step> offered = open ? variant.stepsFor(one.age()) : List.of();
        said.add(open ? "offered" : "withheld", variant);
        variant.steps().forEach(step -> said.add(offered.contains(step) ? "offered" : "withheld", step));
        said.order(offered.stream().map(Step::id).toList());
    }

    private void step() {
        variant().step(one.text("step")).ifPresent(step -> {
            if (!one.said().has("after")) {
                said.addAll("shown", protocol.shownWith(step, one.age()));
            } else {
                said.add(isUp(step, one.text("after")) ? "time-up" : "going-on", step);
            }
        });
    }

    private static boolean isUp(Step step, String after) {
        int count = Integer.parseInt(after.replaceFirst(" .*", ""));
        if (after.contains("repetition")) {
            return step.repetitions() != null && count >= step.repetitions().to();
        }
        Duration worked = after.contains("second") ? Duration.ofSeconds(count) : Duration.ofMinutes(count);
        return step.longest().filter(longest -> worked.compareTo(longest) >= 0).isPresent();
    }

    private void time(int minutes) {
        List<ScheduleItem> passed = protocol.capsPassedBy(minutes);
        if (!passed.isEmpty()) {
            said.addAll("time-up", passed);
        }
        said.addAll(
                "going-on",
                protocol.schedule().stream()
                        .filter(line -> line.isCapPassedBy(Integer.MAX_VALUE) && !passed.contains(line))
                        .toList());
    }

    private void touch() {
        List<Forbidden> against = protocol.forbidden().stream()
                .filter(line -> line.holdsAt(one.age()))
                .filter(line -> line.forbids(one.text("zone"), one.text("technique")))
                .toList();
        said.addAll(against.isEmpty() ? "allowed" : "forbidden", against);
    }

    private void read() {
        protocol.items().filter(item -> item.id().equals(one.text("item"))).forEach(item -> said.add(tone(item), item));
    }

    private static String tone(Cited item) {
        if (item instanceof Disagreement) {
            return "disputed";
        }
        return item instanceof Item read && read.tone() == Tone.WARNING ? "warned" : "told";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
