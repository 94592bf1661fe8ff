package org.tenfold.library;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tenfold.library.item.Cited;
import org.tenfold.library.item.Disagreement;
import org.tenfold.library.item.Forbidden;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Item;
import org.tenfold.library.item.Lists;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Performer;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.Preparation;
import org.tenfold.library.item.Question;
import org.tenfold.library.item.ScheduleItem;
import org.tenfold.library.item.Stop;
import org.tenfold.library.item.Variant;
import org.tenfold.library.rule.Rule;
import org.tenfold.shared.text.Text;

/**
 * One version of a body of clinical knowledge, with the blocks that it shares with others resolved into it. Immutable:
 * a course keeps the version with which it was assigned.
 *
 * @param assignable whether a course may be assigned from it; otherwise it is to be read
 * @param followsOneSide whether tone or technique differs left and right
 */
public record Protocol(
        UUID versionId,
        int number,
        String slug,
        boolean assignable,
        Text title,
        Text summary,
        Purpose purpose,
        Audience audience,
        Set<Performer> performedBy,
        boolean followsOneSide,
        List<Item> about,
        List<Item> indications,
        List<Item> performers,
        List<Rule> rules,
        List<Question> questions,
        List<Preparation> preparation,
        List<ScheduleItem> schedule,
        List<Variant> variants,
        List<Forbidden> forbidden,
        List<Stop> stops,
        List<HomeExercise> home,
        List<Item> measures,
        List<Item> referrals,
        List<Disagreement> disagreements) {

    public Protocol {
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

    public List<Rule> rulesAt(Moment moment) {
        return rules.stream().filter(rule -> rule.at() == moment).toList();
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

    /** Codes of all zones that are not touched. */
    public Set<String> forbiddenZones() {
        Set<String> zones = new LinkedHashSet<>();
        forbidden.forEach(item -> zones.addAll(item.zones()));
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
