package org.tenfold.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.course.AnswersColumn;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.session.FromHome;
import org.tenfold.session.HomeAnswers;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/**
 * How a child is, as its family told it from home. It is never changed: what is told later is another one, and from its
 * day on the earlier one counts no more. So on any day at most one of a child counts.
 */
@Entity
@Table(name = "check_in")
public class CheckIn extends ClinicRecord {

    private static final int LONGEST_ILLNESS = 60;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Enumerated(EnumType.STRING)
    @Column(name = "said", updatable = false)
    private Said said;

    @Column(name = "from_day", updatable = false)
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Convert(converter = AnswersColumn.class)
    @Column(name = "answers", updatable = false)
    private Map<String, String> answers;

    @Convert(converter = StruckColumn.class)
    @Column(name = "struck", updatable = false)
    private List<StruckAtHome> struck;

    @Column(name = "back_on", updatable = false)
    private LocalDate back;

    @Column(name = "said_at", updatable = false)
    private Instant at;

    @Column(name = "said_by", updatable = false)
    private UUID by;

    @Column(name = "said_by_name", updatable = false)
    private String byName;

    protected CheckIn() {}

    private CheckIn(Child child, Said said, LocalDate on, Account by, Instant at) {
        this.child = child;
        this.said = said;
        this.from = on;
        this.until = on;
        this.answers = Map.of();
        this.struck = List.of();
        this.by = by.id();
        this.byName = by.name();
        this.at = at;
    }

    /** @param waitsUntil the last day on which a vaccination makes the child wait; null where none does */
    static CheckIn answered(
            Child child,
            LocalDate on,
            HomeAnswers answers,
            List<StruckAtHome> struck,
            LocalDate waitsUntil,
            Account by,
            Instant at) {
        CheckIn checkIn = new CheckIn(child, Said.ANSWERED, on, by, at);
        checkIn.answers = answers.given().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        checkIn.struck = List.copyOf(struck);
        checkIn.until = waitsUntil == null || waitsUntil.isBefore(on) ? on : waitsUntil;
        return checkIn;
    }

    /**
     * @param back the day on which the child is expected again
     * @param struck the rules about an illness
     */
    static CheckIn ill(Child child, LocalDate on, LocalDate back, List<StruckAtHome> struck, Account by, Instant at) {
        if (!back.isAfter(on) || back.isAfter(lastDayBack(on))) {
            throw new Refusal("backIsNotAhead");
        }
        CheckIn checkIn = new CheckIn(child, Said.ILL, on, by, at);
        checkIn.struck = List.copyOf(struck);
        checkIn.back = back;
        checkIn.until = back.minusDays(1);
        return checkIn;
    }

    static CheckIn wellAgain(Child child, LocalDate on, Account by, Instant at) {
        return new CheckIn(child, Said.WELL_AGAIN, on, by, at);
    }

    /** The farthest day on which an ill child can be expected again. */
    static LocalDate lastDayBack(LocalDate today) {
        return today.plusDays(LONGEST_ILLNESS);
    }

    /** From this day on something else is said. */
    void giveWay(LocalDate day) {
        if (!until.isBefore(day)) {
            this.until = day.minusDays(1);
        }
    }

    boolean countsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it says the same as these answers would, so that nothing new is told. */
    boolean says(LocalDate day, HomeAnswers other) {
        return said == Said.ANSWERED && from.equals(day) && told().equals(other);
    }

    boolean saysIllUntil(LocalDate day) {
        return isIll() && back.equals(day);
    }

    /** What of it counts on a day: of what was answered before, only that the child was vaccinated. */
    public FromHome on(LocalDate day) {
        HomeAnswers counting = from.equals(day) ? told() : told().only(asked -> asked == AskedAtHome.VACCINATION);
        return new FromHome(from, day, at, byName, counting, isIll(), back);
    }

    /** The rules that speak on a day. */
    public List<StruckAtHome> struckOn(LocalDate day) {
        return struck.stream()
                .filter(one -> isIll() || from.equals(day) || one.bearing() == Bearing.WAITS)
                .toList();
    }

    public HomeAnswers told() {
        Map<AskedAtHome, String> given = new EnumMap<>(AskedAtHome.class);
        answers.forEach((asked, answer) -> given.put(AskedAtHome.valueOf(asked), answer));
        return new HomeAnswers(given);
    }

    public boolean isIll() {
        return said == Said.ILL;
    }

    public Child child() {
        return child;
    }

    public Said said() {
        return said;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day on which it counts; before the first one where something else was said on the same day. */
    public LocalDate until() {
        return until;
    }

    /** The day on which an ill child is expected again; null where it is not ill. */
    public LocalDate back() {
        return back;
    }

    public Instant at() {
        return at;
    }

    public String byName() {
        return byName;
    }
}
