package org.tenfold.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tenfold.library.item.Cited;
import org.tenfold.library.item.Disagreement;
import org.tenfold.library.item.Forbidden;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Indication;
import org.tenfold.library.item.Item;
import org.tenfold.library.item.Lists;
import org.tenfold.library.item.Measure;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Performer;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.Preparation;
import org.tenfold.library.item.Question;
import org.tenfold.library.item.Referral;
import org.tenfold.library.item.ScheduleItem;
import org.tenfold.library.item.Step;
import org.tenfold.library.item.Stop;
import org.tenfold.library.item.Variant;
import org.tenfold.library.rule.PlanRules;
import org.tenfold.library.rule.Rule;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;

/**
 * One version of a body of clinical knowledge, with the blocks that it shares with others resolved into it. Immutable:
 * a course keeps the version with which it was assigned.
 *
 * @param assignable whether a course may be assigned from it; otherwise it is to be read
 * @param draft what is missing before it can be assigned; null where nothing is
 * @param readings of each disagreement with a setting, the reading in force
 * @param origin of a clinic's own protocol, the slug of the shipped one that it goes back to; null for a shipped one
 * @param followsOneSide whether tone or technique differs left and right
 */
public record Protocol(
        UUID versionId,
        int number,
        String slug,
        String origin,
        boolean assignable,
        Text draft,
        Text title,
        Text summary,
        Purpose purpose,
        Audience audience,
        Set<Performer> performedBy,
        boolean followsOneSide,
        List<Item> about,
        List<Indication> indications,
        List<Item> performers,
        List<Rule> rules,
        List<Question> questions,
        List<Preparation> preparation,
        List<ScheduleItem> schedule,
        List<Variant> variants,
        List<Forbidden> forbidden,
        List<Stop> stops,
        List<HomeExercise> home,
        List<Measure> measures,
        List<Referral> referrals,
        List<Disagreement> disagreements,
        Map<String, String> readings) {

    public Protocol {
        assignable = assignable && draft == null;
        performedBy = Lists.given(performedBy);
        about = Lists.given(about);
        indications = Lists.given(indications);
        performers = Lists.given(performers);
        rules = Lists.given(rules);
        questions = Lists.given(questions);
        preparation = Lists.given(preparation);
        schedule = Lists.given(schedule);
        variants = Lists.given(variants);
        forbidden = Lists.given(forbidden);
        stops = Lists.given(stops);
        home = Lists.given(home);
        measures = Lists.given(measures);
        referrals = Lists.given(referrals);
        disagreements = Lists.given(disagreements);
        readings = readings == null ? Map.of() : Map.copyOf(readings);
    }

    /** This version as it is read here, for a course to keep. */
    public Edition edition() {
        Map<String, String> chosen = new HashMap<>(readings);
        settable()
                .forEach(disagreement ->
                        chosen.remove(disagreement.id(), disagreement.setting().defaultValue()));
        return new Edition(versionId, chosen);
    }

    /** The disagreements of which a clinic may choose the reading. */
    public List<Disagreement> settable() {
        return disagreements.stream()
                .filter(disagreement -> disagreement.setting() != null)
                .toList();
    }

    /** Whether a clinic has published it for itself. */
    public boolean isOwn() {
        return origin != null;
    }

    /**
     * The slug under which its courses count where rules look at what went before: a clinic's own protocol counts as the
     * shipped one that it goes back to.
     */
    public String countsAs() {
        return isOwn() ? origin : slug;
    }

    public boolean isDraft() {
        return draft != null;
    }

    /** The variant that a course uses when nobody chooses another; none where a protocol is only read. */
    public Optional<Variant> defaultVariant() {
        return variants.stream()
                .filter(Variant::byDefault)
                .findFirst()
                .or(() -> offeredVariants().stream().findFirst());
    }

    public Optional<Variant> variant(String id) {
        return variants.stream().filter(variant -> variant.id().equals(id)).findFirst();
    }

    /** The variants that a course may use. */
    public List<Variant> offeredVariants() {
        return variants.stream().filter(Variant::offered).toList();
    }

    /** The rules that are asked at this moment, those that follow from the schedule among them. */
    public List<Rule> rulesAt(Moment moment) {
        return Stream.concat(rules.stream(), PlanRules.of(schedule, rules).stream())
                .filter(rule -> rule.at() == moment)
                .toList();
    }

    /** The rules of this moment that are written as such, to be read; the schedule tells of the others. */
    public List<Rule> writtenRulesAt(Moment moment) {
        return rules.stream().filter(rule -> rule.at() == moment).toList();
    }

    /** The rule with this id, be it written or following from the schedule. */
    public Optional<Rule> rule(String id) {
        return Stream.concat(rules.stream(), PlanRules.of(schedule, rules).stream())
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }

    /** What speaks for the protocol with these conditions on the record. */
    public List<Indication> indicatedFor(Set<String> conditions) {
        return indications.stream()
                .filter(indication -> indication.speaksFor(conditions))
                .toList();
    }

    public List<Question> questionsAt(Moment moment) {
        return questions.stream().filter(question -> question.at() == moment).toList();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public Optional<Stop> stop(String id) {
        return stops.stream().filter(stop -> stop.id().equals(id)).findFirst();
    }

    public Optional<Referral> referral(String id) {
        return referrals.stream().filter(sign -> sign.id().equals(id)).findFirst();
    }

    public List<Preparation> preparationFor(Performer viewer) {
        return preparation.stream().filter(line -> line.isFor(viewer)).toList();
    }

    /** The line of the schedule from which a plan takes this; none where the sources are silent. */
    public Optional<ScheduleItem> schedule(PlanKey key) {
        return schedule.stream().filter(line -> line.plan() == key).findFirst();
    }

    /** What may be given to a parent to do at home, some of it only after training. */
    public List<HomeExercise> exercisesForParents() {
        return home.stream().filter(HomeExercise::isOffered).toList();
    }

    public Optional<HomeExercise> exercise(String id) {
        return home.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** What of a step is forbidden, of whatever age the child is to whom it is offered. */
    public List<Forbidden> forbidding(Step step) {
        return forbidden.stream()
                .filter(line -> step.zones().stream()
                        .anyMatch(zone ->
                                step.techniques().stream().anyMatch(technique -> line.forbids(zone, technique))))
                .filter(line -> line.untilAge() == null || !line.untilAge().equals(step.fromAge()))
                .toList();
    }

    /** What must be before the eyes of whoever does a step: the step, and what is forbidden to a child of this age. */
    public List<Cited> shownWith(Step step, Age age) {
        List<Cited> shown = new ArrayList<>(List.of(step));
        forbidden.stream().filter(line -> line.holdsAt(age)).forEach(shown::add);
        return shown;
    }

    /** Which caps of the schedule so many minutes of work go beyond. */
    public List<ScheduleItem> capsPassedBy(int minutes) {
        return schedule.stream().filter(line -> line.isCapPassedBy(minutes)).toList();
    }

    /** Codes of all zones that are not touched. */
    public Set<String> forbiddenZones() {
        Set<String> zones = new LinkedHashSet<>();
        forbidden.stream().filter(Forbidden::isZone).forEach(item -> zones.addAll(item.zones()));
        return zones;
    }

    /** The sections that hold anything. */
    public List<Section> sections() {
        return Arrays.stream(Section.values())
                .filter(section -> !section.of(this).isEmpty())
                .toList();
    }

    List<? extends Cited> variantsAndSteps() {
        return variants.stream()
                .flatMap(variant -> Stream.concat(Stream.of(variant), variant.steps().stream()))
                .toList();
    }

    /** Everything that names its statements, in the order of reading. */
    public Stream<Cited> items() {
        return Arrays.stream(Section.values()).flatMap(section -> section.of(this).stream());
    }

    /** Where the sources disagree about what an item carries. */
    public List<Disagreement> disputesOf(Cited item) {
        return disagreements.stream()
                .filter(dispute -> dispute != item && !Collections.disjoint(dispute.cites(), item.cites()))
                .toList();
    }

    /** Ids of all statements that the protocol carries. */
    public Set<String> carries() {
        Set<String> ids = new LinkedHashSet<>();
        items().forEach(item -> ids.addAll(item.cites()));
        return ids;
    }
}
