package org.tenfold.library.rule;

import java.time.LocalTime;
import java.util.Collections;
import java.util.Set;
import org.tenfold.library.item.Performer;

/** What a rule asks about the course: who prescribes and performs it, its plan, and what went before. */
public sealed interface OfTheCourse extends Condition {

    /** The prescribing doctor has none of these specialities. */
    record PrescriberLacks(Set<String> specialities) implements OfTheCourse {
        @Override
        public Truth in(Facts facts) {
            Set<String> known = facts.prescriberQualifications();
            return known == null ? Truth.UNKNOWN : Truth.of(Collections.disjoint(known, specialities));
        }
    }

    /** The masseur lacks at least one of these qualifications. */
    record PerformerLacks(Set<String> qualifications) implements OfTheCourse {
        @Override
        public Truth in(Facts facts) {
            Set<String> known = facts.performerQualifications();
            return known == null ? Truth.UNKNOWN : Truth.of(!known.containsAll(qualifications));
        }
    }

    record PerformedBy(Set<Performer> performers) implements OfTheCourse {
        @Override
        public Truth in(Facts facts) {
            return Truth.of(performers.contains(facts.performer()));
        }
    }

    record Sessions(Bound bound, int limit) implements OfTheCourse {
        @Override
        public Truth in(Facts facts) {
            return bound.admits(facts.sessions(), limit);
        }
    }

    record CourseNumber(Bound bound, int limit) implements OfTheCourse {
        @Override
        public Truth in(Facts facts) {
            return bound.admits(facts.courseNumber(), limit);
        }
    }

    /** A child who never had a course of this protocol has waited long enough. */
    record SinceLastCourse(Bound bound, int days) implements OfTheCourse {
        @Override
        public Truth in(Facts facts) {
            Integer since = facts.daysSinceLastCourse();
            return since == null ? Truth.of(bound != Bound.BELOW) : bound.admits(since, days);
        }
    }

    record Hour(Bound bound, LocalTime limit) implements OfTheCourse {
        @Override
        public Truth in(Facts facts) {
            return bound.admits(facts.hour(), limit);
        }
    }

    record MassageToday(boolean another) implements OfTheCourse {
        @Override
        public Truth in(Facts facts) {
            return Truth.of(facts.massageToday() == another);
        }
    }

    /** Minutes of massage on the day, those of this session among them. */
    record MinutesToday(Bound bound, int limit) implements OfTheCourse {
        @Override
        public Truth in(Facts facts) {
            return bound.admits(facts.minutesToday(), limit);
        }
    }

    record OpenCourse(Set<String> protocols) implements OfTheCourse {
        @Override
        public Truth in(Facts facts) {
            return Truth.of(!Collections.disjoint(facts.openCourses(), protocols));
        }
    }

    record FinishedCourse(Set<String> protocols) implements OfTheCourse {
        @Override
        public Truth in(Facts facts) {
            return Truth.of(!Collections.disjoint(facts.finishedCourses(), protocols));
        }
    }

    record PostponedInARow(Bound bound, int limit) implements OfTheCourse {
        @Override
        public Truth in(Facts facts) {
            return bound.admits(facts.postponedInARow(), limit);
        }
    }
}
