package org.tenfold.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tenfold.course.Course;
import org.tenfold.course.WhatIsKnown;
import org.tenfold.library.Library;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;
import org.tenfold.library.rule.Effect;
import org.tenfold.library.rule.Finding;
import org.tenfold.session.HomeAnswers;
import org.tenfold.session.RulesOfTheCheck;

/** Asks the rules of the check what they say to that which a family told, and for how long they say it. */
@ApplicationScoped
class RulesAtHome {

    private static final Set<Effect> PUTTING_OFF = Set.of(Effect.BLOCK, Effect.REFER, Effect.POSTPONE);

    @Inject
    RulesOfTheCheck rules;

    @Inject
    Library library;

    /**
     * What strikes, course by course, the worst first.
     *
     * @param moments when the next session of each course is today; of one without, now
     */
    List<StruckAtHome> struck(
            Collection<Course> courses,
            WhatIsKnown.OfAChild known,
            HomeAnswers answers,
            Map<UUID, Instant> moments,
            ZoneId zone) {
        List<StruckAtHome> struck = new ArrayList<>();
        for (Course course : courses) {
            List<Question> questions = library.version(course.edition()).questionsAt(Moment.CHECK);
            RulesOfTheCheck.OfACourse asked = rules.atHome(course, known);
            Instant moment = moments.get(course.id());
            List<String> byRecord = ids(asked, Map.of());
            List<String> byVaccination = ids(
                    asked, answers.only(one -> one == AskedAtHome.VACCINATION).to(questions, moment, zone));
            List<String> lasting = ids(asked, answers.only(AskedAtHome::lasts).to(questions, moment, zone));
            ids(asked, answers.to(questions, moment, zone))
                    .forEach(rule -> struck.add(new StruckAtHome(
                            course.id(),
                            rule,
                            byVaccination.contains(rule) && !byRecord.contains(rule)
                                    ? Bearing.WAITS
                                    : lasting.contains(rule) ? Bearing.TODAY : Bearing.PASSES)));
        }
        return struck;
    }

    private static List<String> ids(RulesOfTheCheck.OfACourse asked, Map<String, String> answers) {
        return asked.struck(answers).stream()
                .filter(finding -> PUTTING_OFF.contains(finding.effect()))
                .map(Finding::rule)
                .map(rule -> rule.id())
                .distinct()
                .toList();
    }
}
