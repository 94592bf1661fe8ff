package org.tenfold.library.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenfold.shared.time.Age;

/**
 * What is known of a child and a course on a clinical day, for the rules to look at. What is not known yet is null; a
 * rule about it is undecided.
 *
 * @param conditions codes of those current on the child's record
 * @param devices codes of those that the child wears
 * @param answers by the id of the question; numbers as decimal text, yes or no as such
 * @param performerQualifications null while no masseur is chosen
 * @param courseNumber ordinal in the series of courses from this protocol
 * @param daysSinceLastCourse from the end of the last course of this protocol to the first day; null when there was none
 */
public record Facts(
        LocalDate on,
        Age age,
        Age correctedAge,
        Set<String> conditions,
        Set<String> devices,
        Map<String, String> answers,
        Set<String> prescriberQualifications,
        Set<String> performerQualifications,
        Integer sessions,
        Integer courseNumber,
        Integer daysSinceLastCourse,
        LocalTime hour,
        boolean massageToday) {

    public Facts {
        conditions = Set.copyOf(conditions);
        devices = Set.copyOf(devices);
        answers = Map.copyOf(answers);
    }

    /** Facts of a child of this age; the rest is added by name. */
    public static Builder of(Age age) {
        return new Builder(age);
    }

    /** The answer, or null when there is none. */
    public String answer(String question) {
        String given = answers.get(question);
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** Collects facts by name. */
    public static final class Builder {
        private final Age age;
        private Age correctedAge;
        private Set<String> conditions = Set.of();
        private Set<String> cleared = Set.of();
        private Set<String> devices = Set.of();
        private Map<String, String> answers = Map.of();
        private Set<String> prescriberQualifications;
        private Set<String> performerQualifications;
        private Integer sessions;
        private Integer courseNumber;
        private Integer daysSinceLastCourse;
        private LocalTime hour;
        private boolean massageToday;

        private Builder(Age age) {
            this.age = age;
            this.correctedAge = age;
        }

        public Builder correctedAge(Age corrected) {
            this.correctedAge = corrected;
            return this;
        }

        public Builder conditions(Set<String> codes) {
            this.conditions = codes;
            return this;
        }

        /** Conditions that a doctor cleared for this course in writing: they no longer stand against it. */
        public Builder cleared(Set<String> codes) {
            this.cleared = codes;
            return this;
        }

        public Builder devices(Set<String> codes) {
            this.devices = codes;
            return this;
        }

        public Builder answers(Map<String, String> given) {
            this.answers = given;
            return this;
        }

        public Builder prescriber(Set<String> qualifications) {
            this.prescriberQualifications = qualifications;
            return this;
        }

        public Builder performer(Set<String> qualifications) {
            this.performerQualifications = qualifications;
            return this;
        }

        public Builder sessions(Integer planned) {
            this.sessions = planned;
            return this;
        }

        public Builder courseNumber(Integer ordinal) {
            this.courseNumber = ordinal;
            return this;
        }

        public Builder daysSinceLastCourse(Integer days) {
            this.daysSinceLastCourse = days;
            return this;
        }

        public Builder hour(LocalTime planned) {
            this.hour = planned;
            return this;
        }

        public Builder massageToday(boolean another) {
            this.massageToday = another;
            return this;
        }

        private Set<String> standing() {
            return conditions.stream().filter(code -> !cleared.contains(code)).collect(Collectors.toUnmodifiableSet());
        }

        public Facts build() {
            return new Facts(
                    age.on(),
                    age,
                    correctedAge,
                    standing(),
                    devices,
                    answers,
                    prescriberQualifications,
                    performerQualifications,
                    sessions,
                    courseNumber,
                    daysSinceLastCourse,
                    hour,
                    massageToday);
        }
    }
}
