package org.tenfold.library.rule;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.tenfold.library.item.Performer;
import org.tenfold.shared.time.Age;

/** Collects facts by name. Whatever is not named is not known. */
public final class FactsBuilder {

    private final Age age;
    private Age correctedAge;
    private Set<String> conditions = Set.of();
    private Set<String> cleared = Set.of();
    private Set<String> devices = Set.of();
    private String sex;
    private Integer gestationWeeks;
    private Map<String, BigDecimal> measurements = Map.of();
    private Map<String, BigDecimal> growth = Map.of();
    private Map<String, String> answers = Map.of();
    private Set<String> prescriberQualifications;
    private Set<String> performerQualifications;
    private Performer performer = Performer.MASSEUR;
    private Integer sessions;
    private Integer courseNumber;
    private Integer daysSinceLastCourse;
    private LocalTime hour;
    private boolean massageToday;
    private Integer minutesToday;
    private Set<String> openCourses = Set.of();
    private Set<String> finishedCourses = Set.of();
    private Integer postponedInARow;

    FactsBuilder(Age age) {
        this.age = age;
        this.correctedAge = age;
    }

    public FactsBuilder correctedAge(Age corrected) {
        this.correctedAge = corrected;
        return this;
    }

    public FactsBuilder conditions(Set<String> codes) {
        this.conditions = codes;
        return this;
    }

    /** Conditions that a doctor cleared for this course in writing: they no longer stand against it. */
    public FactsBuilder cleared(Set<String> codes) {
        this.cleared = codes;
        return this;
    }

    public FactsBuilder devices(Set<String> codes) {
        this.devices = codes;
        return this;
    }

    public FactsBuilder sex(String femaleOrMale) {
        this.sex = femaleOrMale;
        return this;
    }

    public FactsBuilder gestationWeeks(Integer weeks) {
        this.gestationWeeks = weeks;
        return this;
    }

    public FactsBuilder measurements(Map<String, BigDecimal> newest) {
        this.measurements = newest;
        return this;
    }

    /** Scores of the newest values against the growth standards. */
    public FactsBuilder growth(Map<String, BigDecimal> scores) {
        this.growth = scores;
        return this;
    }

    public FactsBuilder answers(Map<String, String> given) {
        this.answers = given;
        return this;
    }

    public FactsBuilder prescriber(Set<String> qualifications) {
        this.prescriberQualifications = qualifications;
        return this;
    }

    /** The masseur, by what he is trained for. */
    public FactsBuilder performer(Set<String> qualifications) {
        this.performerQualifications = qualifications;
        return this;
    }

    /** A masseur, when nobody else is named. */
    public FactsBuilder performedBy(Performer one) {
        this.performer = one;
        return this;
    }

    public FactsBuilder sessions(Integer planned) {
        this.sessions = planned;
        return this;
    }

    public FactsBuilder courseNumber(Integer ordinal) {
        this.courseNumber = ordinal;
        return this;
    }

    public FactsBuilder daysSinceLastCourse(Integer days) {
        this.daysSinceLastCourse = days;
        return this;
    }

    public FactsBuilder hour(LocalTime planned) {
        this.hour = planned;
        return this;
    }

    public FactsBuilder massageToday(boolean another) {
        this.massageToday = another;
        return this;
    }

    public FactsBuilder minutesToday(Integer minutes) {
        this.minutesToday = minutes;
        return this;
    }

    public FactsBuilder openCourses(Set<String> protocols) {
        this.openCourses = protocols;
        return this;
    }

    public FactsBuilder finishedCourses(Set<String> protocols) {
        this.finishedCourses = protocols;
        return this;
    }

    public FactsBuilder postponedInARow(Integer times) {
        this.postponedInARow = times;
        return this;
    }

    public Facts build() {
        return new Facts(
                age.on(),
                age,
                correctedAge,
                Facts.less(conditions, cleared),
                devices,
                sex,
                gestationWeeks,
                measurements,
                growth,
                answers,
                prescriberQualifications,
                performerQualifications,
                performer,
                sessions,
                courseNumber,
                daysSinceLastCourse,
                hour,
                massageToday,
                minutesToday,
                openCourses,
                finishedCourses,
                postponedInARow);
    }
}
