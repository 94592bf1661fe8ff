package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.account.Account;
import org.tenfold.course.CourseOverride;
import org.tenfold.course.CourseOverrides;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Moment;
import org.tenfold.library.rule.Effect;
import org.tenfold.library.rule.Facts;
import org.tenfold.library.rule.OfTheCourse;
import org.tenfold.library.rule.Rule;

/** Whether a masseur has the training that a protocol asks of whoever performs it. */
@ApplicationScoped
class Training {

    /** A warning leaves it to the masseur; these do not. */
    private static final Set<Effect> FORBIDDING = Set.of(Effect.BLOCK, Effect.REFER);

    @Inject
    CourseOverrides overrides;

    @Inject
    Screenings screenings;

    @Inject
    Library library;

    /** Whether no rule about the performer keeps him from this session; what a doctor set aside for the course stays aside. */
    boolean suffices(Account masseur, TreatmentSession session) {
        Map<String, String> answers = new HashMap<>(session.course().answers());
        screenings.lastOf(session.id()).ifPresent(last -> answers.putAll(last.answers()));
        Set<String> setAside = overrides.of(session.course().id()).stream()
                .map(CourseOverride::ruleId)
                .collect(Collectors.toSet());
        Facts facts = Facts.of(session.child().ageOn(session.plannedOn()))
                .answers(answers)
                .performer(masseur.qualifications())
                .build();
        return missing(library.version(session.course().edition()), setAside, facts)
                .isEmpty();
    }

    static List<Rule> missing(Protocol protocol, Set<String> setAside, Facts facts) {
        return Stream.of(Moment.ASSIGNMENT, Moment.CHECK)
                .flatMap(moment -> protocol.rulesAt(moment).stream())
                .filter(rule -> FORBIDDING.contains(rule.then()) && !setAside.contains(rule.id()))
                .filter(rule -> rule.when().parts().anyMatch(OfTheCourse.PerformerLacks.class::isInstance))
                .filter(rule -> rule.isDecided(facts) && rule.strikes(facts))
                .toList();
    }
}
