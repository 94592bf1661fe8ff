package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.course.Course;
import org.tenfold.course.CourseOverride;
import org.tenfold.course.CourseOverrides;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.course.WhatIsKnown;
import org.tenfold.library.Library;
import org.tenfold.library.rule.FactsBuilder;
import org.tenfold.library.rule.Finding;

/** What the rules of a course's protocol say to answers, before a session at the table and before a family leaves home. */
@ApplicationScoped
public class RulesOfTheCheck {

    @Inject
    TreatmentSessions sessions;

    @Inject
    WhatIsKnown known;

    @Inject
    CourseOverrides overrides;

    @Inject
    Library library;

    /** The rules that strike before this session, the worst first. */
    List<Finding> before(TreatmentSession session, Account by, Map<String, String> answers, LocalDate today) {
        Course course = session.course();
        List<CourseOverride> setAside = overrides.of(course.id());
        FactsBuilder facts = facts(course, known.of(session.child(), today), setAside, answers)
                .performer(by.qualifications())
                .hour(session.plannedAt())
                .minutesToday(session.minutes())
                .postponedInARow(PostponedInARow.of(session, sessions.of(course.id())))
                .massageToday(sessions.hasOtherBegunSince(
                        session.child().id(),
                        today.atStartOfDay(by.clinic().zone()).toInstant(),
                        session.id()));
        return struck(course, setAside, facts);
    }

    /** What is known of a course, to be asked several times for different answers. */
    public final class OfACourse {

        private final Course course;
        private final WhatIsKnown.OfAChild record;
        private final List<CourseOverride> setAside;

        private OfACourse(Course course, WhatIsKnown.OfAChild record, List<CourseOverride> setAside) {
            this.course = course;
            this.record = record;
            this.setAside = setAside;
        }

        /** The rules that strike with these answers, the worst first; of what only the table knows, none does. */
        public List<Finding> struck(Map<String, String> answers) {
            FactsBuilder facts = facts(course, record, setAside, answers)
                    .performer(course.performedBy().qualifications());
            return RulesOfTheCheck.this.struck(course, setAside, facts);
        }
    }

    /** The same rules, asked at home on this day. */
    public OfACourse atHome(Course course, WhatIsKnown.OfAChild record) {
        return new OfACourse(course, record, overrides.of(course.id()));
    }

    private FactsBuilder facts(
            Course course, WhatIsKnown.OfAChild record, List<CourseOverride> setAside, Map<String, String> answers) {
        Map<String, String> answered = new HashMap<>(course.answers());
        answered.putAll(answers);
        return record.facts()
                .cleared(setAside.stream()
                        .flatMap(override -> override.cleared().stream())
                        .collect(Collectors.toUnmodifiableSet()))
                .answers(answered)
                .prescriber(course.prescribedBy().qualifications())
                .sessions(course.sessionCount())
                .courseNumber(course.ordinal());
    }

    private List<Finding> struck(Course course, List<CourseOverride> setAside, FactsBuilder facts) {
        Set<String> overridden = setAside.stream().map(CourseOverride::ruleId).collect(Collectors.toUnmodifiableSet());
        return SessionCheck.findings(library.version(course.edition()), overridden, facts.build());
    }
}
