package org.tenfold.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.text.Language;

/** A clinic: the tenant to which every clinical row belongs, with the settings that its administrator makes. */
@Entity
@Table(name = "clinic")
public class Clinic {

    /** Fewer than this could be known by what is said of them. */
    private static final int LEAST_COUNT = 5;

    private static final int USUAL_HOME_MINUTES = 15;

    @Id
    @Column(name = "clinic_key")
    private String key;

    @Version
    private int version;

    @Column(name = "name")
    private String name;

    @Convert(converter = ZoneColumn.class)
    @Column(name = "zone")
    private ZoneId zone;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Convert(converter = WorkingDaysColumn.class)
    @Column(name = "working_days")
    private Set<DayOfWeek> workingDays;

    @Column(name = "opens_at")
    private LocalTime opensAt;

    @Column(name = "closes_at")
    private LocalTime closesAt;

    @Column(name = "medical_lead")
    private UUID medicalLead;

    @Column(name = "tablet_locks_after")
    private int tabletLocksAfter;

    @Column(name = "tablet_locks_at_table_after")
    private int tabletLocksAtTableAfter;

    @Column(name = "tablet_hours")
    private int tabletHours;

    @Column(name = "least_count")
    private int leastCount = LEAST_COUNT;

    @Column(name = "home_minutes")
    private int homeMinutes = USUAL_HOME_MINUTES;

    @Column(name = "address")
    private String address;

    @Column(name = "licence")
    private String licence;

    protected Clinic() {}

    /** @param key short, of lower-case letters, digits and hyphens; it never changes */
    public Clinic(String key, ClinicSettings settings) {
        this.key = key;
        apply(settings);
        lockTablets(TabletRules.USUAL);
    }

    /** Takes over new settings. Sessions that are already planned stay where they are. */
    public void change(ClinicSettings settings) {
        apply(settings);
    }

    private void apply(ClinicSettings settings) {
        if (settings.workingDays().isEmpty()) {
            throw new Refusal("clinicNeedsWorkingDays");
        }
        if (!settings.opensAt().isBefore(settings.closesAt())) {
            throw new Refusal("clinicOpensBeforeItCloses");
        }
        this.name = settings.name();
        this.zone = settings.zone();
        this.language = settings.language();
        this.workingDays = Set.copyOf(settings.workingDays());
        this.opensAt = settings.opensAt();
        this.closesAt = settings.closesAt();
    }

    public String key() {
        return key;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }

    public Language language() {
        return language;
    }

    public Set<DayOfWeek> workingDays() {
        return workingDays;
    }

    public LocalTime opensAt() {
        return opensAt;
    }

    public LocalTime closesAt() {
        return closesAt;
    }

    /**
     * Names the doctor who decides for the clinic where the library leaves a choice, or nobody.
     *
     * @param accountId the account of a doctor of this clinic; null for nobody
     */
    public void leadBy(UUID accountId) {
        this.medicalLead = accountId;
    }

    /** The account of the medical lead; null where nobody was named. */
    public UUID medicalLead() {
        return medicalLead;
    }

    public boolean isLedBy(UUID accountId) {
        return accountId != null && accountId.equals(medicalLead);
    }

    /** From now on its shared tablets lock themselves by these rules. */
    public void lockTablets(TabletRules rules) {
        this.tabletLocksAfter = rules.locksAfter();
        this.tabletLocksAtTableAfter = rules.locksAtTheTableAfter();
        this.tabletHours = rules.hours();
    }

    public TabletRules tabletRules() {
        return new TabletRules(tabletLocksAfter, tabletLocksAtTableAfter, tabletHours);
    }

    /** From how many children on a count may leave the clinic in a file. One alone would be known by it. */
    public void tellCountsFrom(int least) {
        if (least < 2) {
            throw new Refusal("countsAreOfSeveral");
        }
        this.leastCount = least;
    }

    /** The smallest count that leaves the clinic in a file. */
    public int leastCount() {
        return leastCount;
    }

    /** How many minutes a day the clinic asks of a family at home; whoever goes beyond is asked whether he means it. */
    public int homeMinutes() {
        return homeMinutes;
    }

    public void limitHomeTo(int minutesADay) {
        this.homeMinutes = minutesADay;
    }

    /** Sets what stands above its reports, below its name; null for what it leaves out. */
    public void headLettersWith(String place, String licensedBy) {
        this.address = place;
        this.licence = licensedBy;
    }

    public Letterhead letterhead() {
        return new Letterhead(name, address, licence);
    }

    /** The clinical day of this moment: the date on the clinic's wall. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public boolean worksOn(DayOfWeek day) {
        return workingDays.contains(day);
    }
}
