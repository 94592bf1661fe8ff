package org.tenfold.checkin;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.course.Course;
import org.tenfold.homeprogramme.Hold;
import org.tenfold.homeprogramme.HoldsExercises;
import org.tenfold.library.Library;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.text.Text;

/**
 * Exercises at home rest while the child is ill, and while a rule speaks against a session because of what the family
 * told. What may have passed within the hour holds nothing.
 */
@ApplicationScoped
class HeldByTheFamily implements HoldsExercises {

    @Inject
    CheckInsAtHand checkIns;

    @Inject
    Library library;

    @Override
    public List<Hold> between(LocalDate from, LocalDate to, Collection<Course> courses) {
        Set<UUID> children = courses.stream().map(course -> course.child().id()).collect(Collectors.toSet());
        List<CheckIn> told = checkIns.between(children, from, to);
        return courses.stream()
                .flatMap(course -> told.stream()
                        .filter(one -> one.child().id().equals(course.child().id()))
                        .flatMap(one -> holds(course, one)))
                .toList();
    }

    private Stream<Hold> holds(Course course, CheckIn told) {
        if (told.isIll()) {
            return Stream.of(new Hold(course.id(), told.from(), told.until(), Set.of(), getWell()));
        }
        return Stream.concat(
                holds(course, told, Bearing.WAITS, told.until()), holds(course, told, Bearing.TODAY, told.from()));
    }

    private Stream<Hold> holds(Course course, CheckIn told, Bearing bearing, LocalDate until) {
        return told.struckOn(told.from()).stream()
                .filter(struck ->
                        struck.bearing() == bearing && struck.courseId().equals(course.id()))
                .flatMap(struck -> library.version(course.edition()).rule(struck.ruleId()).stream())
                .limit(1)
                .map(rule -> new Hold(course.id(), told.from(), until, Set.of(), rule.text()));
    }

    private static Text getWell() {
        Function<Language, String> words =
                language -> MessageBundles.get(CheckinMessages.class, Localized.Literal.of(language.code()))
                        .getWell();
        return new Text(words.apply(Language.EN), words.apply(Language.RU));
    }
}
