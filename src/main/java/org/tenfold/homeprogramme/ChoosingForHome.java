package org.tenfold.homeprogramme;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.Course;
import org.tenfold.library.Library;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.ScheduleItem;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.FormErrors;

/** A doctor chooses what is done at home; what he chooses holds from today on, and what held before stays readable. */
@ApplicationScoped
class ChoosingForHome {

    private static final int LONGEST_REASON = 1000;

    @Inject
    HomeProgrammes programmes;

    @Inject
    HomePlans plans;

    @Inject
    Library library;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @param typed null when the form is shown the first time */
    PlanDesk desk(Course course, TypedPlan typed, Account doctor) {
        LocalDate today = doctor.clinic().today(clock);
        CourseAtHome home = programmes
                .planned(today, today, List.of(course), doctor.clinic())
                .get(course.id());
        PlanInForce plan = home.planOn(today);
        List<PlanRow> rows = home.protocol().exercisesForParents().stream()
                .map(exercise -> PlanRow.of(
                        exercise,
                        home.offering(exercise, today),
                        home.protocol(),
                        course.child(),
                        library.positions().name(exercise.position())))
                .toList();
        TypedPlan shown = typed == null ? TypedPlan.of(plan, SuggestedPlan.of(home.protocol())) : typed;
        List<PlanRow> choosable = rows.stream().filter(PlanRow::isChoosable).toList();
        MinutesADay minutes =
                MinutesADay.of(shown.read(choosable, new FormErrors(doctor.language()), words(doctor.language())));
        int limit = Stream.of(
                        home.protocol().schedule(PlanKey.HOME_MINUTES_PER_DAY).map(ScheduleItem::to).stream(),
                        Stream.of(doctor.clinic().homeMinutes()))
                .flatMap(one -> one)
                .min(Integer::compare)
                .orElseThrow();
        return new PlanDesk(course, home.protocol(), today, plan, rows, shown, minutes, limit, home.versions());
    }

    /** What is chosen, if nothing is wrong with it. */
    List<PlannedExercise> read(PlanDesk desk, FormErrors errors, Language language) {
        List<PlannedExercise> read = desk.typed().read(desk.choosable(), errors, words(language));
        boolean isChange = desk.plan().isByADoctor() || read.isEmpty();
        if (isChange) {
            errors.text("reason", desk.typed().reason(), LONGEST_REASON);
        } else {
            errors.optionalText("reason", desk.typed().reason(), LONGEST_REASON);
        }
        if (desk.isAboveTheLimit() && !desk.typed().sure()) {
            errors.add("sure", words(language).aboveTheLimit(desk.minutes().most(), desk.limit()));
        }
        return read;
    }

    /** @throws Refusal when somebody else has chosen since the form was shown */
    HomePlan choose(PlanDesk desk, List<PlannedExercise> chosen, Account doctor) {
        if (desk.typed().seenNumber() != desk.plan().number()) {
            throw new Refusal("changedMeanwhile");
        }
        String reason = desk.typed().typedReason().strip();
        HomePlan plan = new HomePlan(
                desk.course(),
                desk.plan().number() + 1,
                desk.today(),
                chosen,
                reason.isEmpty() ? null : reason,
                doctor,
                clock.instant());
        plans.persist(plan);
        trail.record(
                doctor.actor(),
                AuditAction.ASSIGNED,
                AuditSubject.ofChild(
                        "home-plan", plan.id(), desk.course().child().id()),
                "version " + plan.number() + ", exercises " + chosen.size() + ", minutes a day "
                        + MinutesADay.of(chosen).most());
        return plan;
    }

    private static HomeplanMessages words(Language language) {
        return MessageBundles.get(HomeplanMessages.class, Localized.Literal.of(language.code()));
    }
}
