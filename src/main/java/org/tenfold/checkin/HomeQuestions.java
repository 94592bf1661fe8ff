package org.tenfold.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tenfold.course.Course;
import org.tenfold.library.Library;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;

/** What a family is asked: only that which some question of the check of its courses wants to know. */
@ApplicationScoped
class HomeQuestions {

    @Inject
    Library library;

    /** In the order in which it is asked. */
    List<AskedAtHome> of(Collection<Course> courses) {
        Set<AskedAtHome> asked = EnumSet.noneOf(AskedAtHome.class);
        courses.stream()
                .flatMap(course -> library.version(course.edition()).questionsAt(Moment.CHECK).stream())
                .map(Question::askedAtHome)
                .forEach(asked::addAll);
        return List.copyOf(asked);
    }
}
