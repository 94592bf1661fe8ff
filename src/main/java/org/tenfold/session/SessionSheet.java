package org.tenfold.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.Reaction;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.BodyMaps;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Forbidden;
import org.tenfold.library.item.Performer;
import org.tenfold.library.item.Preparation;
import org.tenfold.library.item.Question;
import org.tenfold.library.item.Stop;
import org.tenfold.library.item.Variant;
import org.tenfold.library.rule.Rule;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;

/**
 * What lies beside the table for one session: the session, its protocol, what is known of the child today, and the check
 * that counts.
 *
 * @param alerts names of the conditions and devices that are current on the child's record
 * @param steps what the hands do, in order, without what is withheld
 * @param fromHome what the family told today; null where it told nothing
 * @param screening the check that counts; null when there was none
 * @param checks all checks of this session, in order
 * @param struck the rules that struck at that check, the worst first
 * @param hindrance why it cannot be begun now; null when nothing hinders
 * @param earlier the session of the course that comes first; null when none does
 * @param next the attempt that follows this one; null when there is none
 * @param maps what the steps treat and what is never touched, drawn
 * @param running how far it is; null where it has not begun
 * @param finished how it ended; null unless it was held or put off
 */
public record SessionSheet(
        TreatmentSession session,
        Protocol protocol,
        Variant variant,
        LocalDate today,
        List<Text> alerts,
        List<TableStep> steps,
        FromHome fromHome,
        Screening screening,
        List<Screening> checks,
        boolean screenedToday,
        List<Rule> struck,
        Hindrance hindrance,
        TreatmentSession earlier,
        TreatmentSession next,
        BodyMaps maps,
        Running running,
        Finished finished) {

    /** A question of the check and what was answered to it. */
    public record Answer(Question question, String given) {

        public boolean isYes() {
            return given.equals("yes");
        }

        /** The words of the option that was chosen; null where none was offered. */
        public Text chosen() {
            return question.option(given).map(Question.Option::text).orElse(null);
        }
    }

    public Age age() {
        return session.child().ageOn(today);
    }

    /** The age from the due date, where it differs; else null. */
    public Age correctedAge() {
        Age corrected = session.child().correctedAgeOn(today);
        return corrected.equals(age()) ? null : corrected;
    }

    public boolean isOverdue() {
        return session.isOverdueOn(today);
    }

    public boolean isCoursePaused() {
        return session.course().status() == CourseStatus.PAUSED;
    }

    /** The check waits for its answers; an earlier verdict of today may stand above it. */
    public boolean isToBeChecked() {
        return session.isPlanned() && hindrance == null;
    }

    public boolean isPostponedByCheck() {
        return isToBeChecked() && screenedToday && screening.verdict() == Verdict.POSTPONE;
    }

    /** Whether the masseur may say that it will not take place today. */
    public boolean mayBePutOff() {
        return !session.isOver() && session.course().status().isOpen() && !isCoursePaused();
    }

    public boolean mayBeMissed() {
        return session.isPlanned() && mayBePutOff() && !session.plannedOn().isAfter(today);
    }

    public boolean wasTreated() {
        return session.status() == SessionStatus.DONE || session.status() == SessionStatus.STOPPED;
    }

    /** What is not touched, to be read at one glance. */
    public List<Forbidden> forbiddenZones() {
        return forbidden().stream().filter(Forbidden::isZone).toList();
    }

    /** What is not done to a child of this age. */
    public List<Forbidden> forbidden() {
        return protocol.forbidden().stream().filter(line -> line.holdsAt(age())).toList();
    }

    public List<TableStep> withheldSteps() {
        return steps.stream().filter(step -> !step.isOffered()).toList();
    }

    public List<TableStep> offeredSteps() {
        return steps.stream().filter(TableStep::isOffered).toList();
    }

    public List<SkippedWhy> skippedWhys() {
        return List.of(SkippedWhy.values());
    }

    public List<MuscleTone> tones() {
        return List.of(MuscleTone.values());
    }

    public List<Companion> companions() {
        return List.of(Companion.values());
    }

    public List<Tolerance> tolerances() {
        return List.of(Tolerance.values());
    }

    /** How the child took it, as it was set right last; null where nobody said. */
    public Reaction reaction() {
        return finished == null ? session.reaction() : finished.reaction();
    }

    public List<Preparation> preparation() {
        return protocol.preparationFor(Performer.MASSEUR);
    }

    public List<Preparation> preparationOfFamily() {
        return protocol.preparationFor(Performer.PARENT);
    }

    /** The checks before the one that counts, in order. */
    public List<Screening> earlierChecks() {
        return checks.subList(0, Math.max(0, checks.size() - 1));
    }

    /** What the check was answered, in the order of the questions. */
    public List<Answer> answers() {
        return screening == null ? List.of() : answers(screening.answers());
    }

    /** The questions to which something was said, in their order. */
    public List<Answer> answers(Map<String, String> given) {
        return protocol.questions().stream()
                .filter(question -> given.containsKey(question.id()))
                .map(question -> new Answer(question, given.get(question.id())))
                .toList();
    }

    /** The rule by which the session was postponed; null when none did. */
    public Rule outcomeRule() {
        return protocol.rule(String.valueOf(session.outcomeRule())).orElse(null);
    }

    /** The stop rule that was met; null when none was. */
    public Stop outcomeStop() {
        return protocol.stop(String.valueOf(session.outcomeRule())).orElse(null);
    }
}
