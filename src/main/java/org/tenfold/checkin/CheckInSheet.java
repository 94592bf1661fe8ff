package org.tenfold.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tenfold.child.Child;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.library.rule.Rule;
import org.tenfold.session.FromHome;
import org.tenfold.session.HomeChoice;
import org.tenfold.session.HomeLine;
import org.tenfold.session.Vaccination;

/**
 * What one of the family finds when he checks a child in.
 *
 * @param answers whether he may answer; otherwise he only reads
 * @param decides whether he postpones himself; otherwise he asks the clinic
 * @param told what counts today; null where nothing does
 * @param lines the rules that speak, the worst first
 * @param inTheWay sessions that should get a new day
 * @param versions all that was said today, the newest first
 * @param known a vaccination that was told of before and still makes the child wait; null where there is none
 * @param reopened whether the questions are being answered
 */
record CheckInSheet(
        Child child,
        LocalDate today,
        boolean answers,
        boolean decides,
        ChildsCourses courses,
        CheckIn told,
        List<Line> lines,
        List<Offer> inTheWay,
        List<CheckIn> versions,
        Vaccination known,
        boolean reopened,
        CheckInForm form) {

    private static final List<Integer> DAYS_AHEAD = List.of(1, 2, 3, 5, 7);

    /** A rule that speaks, and for how long. */
    record Line(Rule rule, Protocol protocol, Bearing bearing) {}

    /** A session that should get a new day. */
    record Offer(TreatmentSession session, Protocol protocol, LocalDate notBefore) {}

    /** A day on which an ill child may be back, so many days from today. */
    record Ahead(int days, LocalDate day) {}

    /** What counts of it today; null where nothing does. */
    public FromHome heard() {
        return told == null ? null : told.on(today);
    }

    public boolean isIll() {
        return told != null && told.isIll();
    }

    public boolean isRecovered() {
        return told != null && told.said() == Said.WELL_AGAIN;
    }

    /** Whether the questions were answered today. */
    public boolean isAnswered() {
        return told != null && told.said() == Said.ANSWERED && told.from().equals(today);
    }

    /** Of days before, only that the child was vaccinated. */
    public boolean isWaitingSinceBefore() {
        return told != null && told.said() == Said.ANSWERED && !told.from().equals(today);
    }

    /** What speaks against a session and against exercises today. */
    public List<Line> against() {
        return lines.stream().filter(line -> line.bearing() != Bearing.PASSES).toList();
    }

    /** What may have passed by the time of the session. */
    public List<Line> passing() {
        return lines.stream().filter(line -> line.bearing() == Bearing.PASSES).toList();
    }

    /** Whether a doctor has to decide before anybody comes. */
    public boolean isForTheDoctor() {
        return against().stream().anyMatch(line -> line.rule().then().isGrave());
    }

    /** The name by which styles know what all of it comes to. */
    public String verdict() {
        return against().isEmpty() ? "go" : isForTheDoctor() ? "refer" : "postpone";
    }

    /** Whether it may become worse within hours. */
    public boolean isUrgent() {
        return isIll()
                || heard().remarkable().stream()
                        .map(HomeLine::asked)
                        .anyMatch(Set.of(AskedAtHome.TEMPERATURE, AskedAtHome.ILLNESS, AskedAtHome.TUMMY)::contains);
    }

    /** Whether it speaks for longer than today. */
    public boolean isWaiting() {
        return against().stream().anyMatch(line -> line.bearing() == Bearing.WAITS);
    }

    public boolean isAny() {
        return courses.isAny();
    }

    /** Whoever treats the child looks himself by now. */
    public boolean isClosed() {
        return courses.isBegunToday();
    }

    public boolean isToAnswer() {
        return answers && isAny() && !isClosed() && !isIll();
    }

    public List<TreatmentSession> sessionsToday() {
        return courses.waitingToday();
    }

    /** The next one, on whatever day; null where none is planned. */
    public TreatmentSession next() {
        return courses.ahead().stream().findFirst().orElse(null);
    }

    public List<HomeChoice> choices(AskedAtHome asked) {
        return HomeChoice.of(asked);
    }

    public List<Ahead> ahead() {
        return DAYS_AHEAD.stream()
                .map(days -> new Ahead(days, today.plusDays(days)))
                .toList();
    }

    /** Today, yesterday and the day before. */
    public List<LocalDate> lastDays() {
        return IntStream.range(0, 3).mapToObj(today::minusDays).toList();
    }

    public LocalDate vaccinationBefore() {
        return form.vaccinationBefore(today);
    }

    /** Whether another day than one of the last few is typed. */
    public boolean isVaccinationOpen() {
        return !form.value(CheckInForm.VACCINATION_DAY).isEmpty();
    }

    /** Minutes since the last meal, to be tapped. */
    public List<Integer> meals() {
        return CheckInForm.MEALS;
    }

    public String longAgo() {
        return String.valueOf(CheckInForm.LONG_AGO);
    }

    public Instant mealBefore() {
        return form.mealBefore();
    }

    /** What was said before that which counts. */
    public List<CheckIn> earlier() {
        return versions.stream().filter(one -> !one.equals(told)).toList();
    }

    public String path() {
        return "/home/" + child.id() + "/check-in";
    }
}
