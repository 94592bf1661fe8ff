package org.tenfold.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.tenfold.course.CourseCompleted;
import org.tenfold.session.SessionDone;

/** Tells the portal in a test what has happened. */
@ApplicationScoped
class Events {

    @Inject
    Event<SessionDone> done;

    @Inject
    Event<CourseCompleted> completed;

    void tell(SessionDone event) {
        done.fire(event);
    }

    void tell(CourseCompleted event) {
        completed.fire(event);
    }
}
