package org.tenfold.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.child.Guardianships;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.Clinics;
import org.tenfold.course.Course;
import org.tenfold.course.CourseAssigned;
import org.tenfold.course.SessionMoved;
import org.tenfold.course.SessionStays;

/** Tells the guardians of a child when a course was assigned or a session moved. */
@ApplicationScoped
class TellingGuardians {

    @Inject
    Guardianships guardianships;

    @Inject
    Clinics clinics;

    @Inject
    Clock clock;

    @Inject
    Event<NewsForGuardians> news;

    void courseAssigned(@Observes CourseAssigned event) {
        tell(event.course());
    }

    void sessionMoved(@Observes SessionMoved event) {
        tell(event.next().course());
    }

    /** They were told that it moved. */
    void sessionStays(@Observes SessionStays event) {
        tell(event.session().course());
    }

    private void tell(Course course) {
        // A course that is not stored yet does not know its clinic; its child does.
        Clinic clinic = clinics.findById(course.child().clinic());
        List<NewsForGuardians.Reader> readers =
                guardianships.accountsGuarding(course.child().id(), clinic.today(clock)).stream()
                        .filter(Account::isOpen)
                        .map(guardian -> new NewsForGuardians.Reader(guardian.address(), guardian.language()))
                        .toList();
        if (!readers.isEmpty()) {
            news.fire(new NewsForGuardians(clinic.name(), NewsForGuardians.What.SESSIONS, readers));
        }
    }
}
