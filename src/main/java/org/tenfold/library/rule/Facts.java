package org.tenfold.library.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenfold.library.item.Performer;
import org.tenfold.shared.time.Age;

/**
 * What is known of a child and a course on a clinical day, for the rules to look at. What is not known yet is null; a
 * rule about it is undecided.
 *
 * @param conditions codes of those current on the child's record
 * @param devices codes of those that the child wears
 * @param sex female or male; null where it is not recorded
 * @param gestationWeeks whole weeks at birth; null where it is not recorded
 * @param measurements the newest value of each measure, in its unit
 * @param growth standard deviations from the median of the growth standards, of the newest value of each measure that has
 *     any; for the corrected age of a preterm child
 * @param answers by the id of the question; numbers as decimal text, yes or no as such
 * @param performerQualifications null while no masseur is chosen
 * @param courseNumber ordinal in the series of courses from this protocol
 * @param daysSinceLastCourse from the end of the last course of this protocol to the first day; null when there was none
 * @param minutesToday of massage on the day, this session's among them
 * @param openCourses slugs of the shipped protocols as which a course is planned, active or paused
 * @param finishedCourses slugs of the shipped protocols as which a course was completed
 */
public record Facts(
        LocalDate on,
        Age age,
        Age correctedAge,
        Set<String> conditions,
        Set<String> devices,
        String sex,
        Integer gestationWeeks,
        Map<String, BigDecimal> measurements,
        Map<String, BigDecimal> growth,
        Map<String, String> answers,
        Set<String> prescriberQualifications,
        Set<String> performerQualifications,
        Performer performer,
        Integer sessions,
        Integer courseNumber,
        Integer daysSinceLastCourse,
        LocalTime hour,
        boolean massageToday,
        Integer minutesToday,
        Set<String> openCourses,
        Set<String> finishedCourses,
        Integer postponedInARow) {

    public Facts {
        conditions = Set.copyOf(conditions);
        devices = Set.copyOf(devices);
        measurements = Map.copyOf(measurements);
        growth = Map.copyOf(growth);
        answers = Map.copyOf(answers);
        openCourses = Set.copyOf(openCourses);
        finishedCourses = Set.copyOf(finishedCourses);
    }

    /** Facts of a child of this age; the rest is added by name. */
    public static FactsBuilder of(Age age) {
        return new FactsBuilder(age);
    }

    /** The answer, or null when there is none. */
    public String answer(String question) {
        String given = answers.get(question);
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** The answer as a number; null when there is none, or when it is no number. */
    BigDecimal number(String question) {
        try {
            String given = answer(question);
            return given == null ? null : new BigDecimal(given);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Null while it was never measured. */
    BigDecimal measured(String measure) {
        return measurements.get(measure);
    }

    /** Null while nothing can be compared: not measured, sex unknown, or too old for the standards. */
    BigDecimal grown(String measure) {
        return growth.get(measure);
    }

    /** The same facts, as if none of these conditions and devices were on record. */
    public Facts without(Set<String> codes) {
        return new Facts(
                on,
                age,
                correctedAge,
                less(conditions, codes),
                less(devices, codes),
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

    static Set<String> less(Set<String> codes, Set<String> others) {
        return codes.stream().filter(code -> !others.contains(code)).collect(Collectors.toUnmodifiableSet());
    }
}
