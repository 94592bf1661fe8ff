package org.tenfold.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.tenfold.account.Account;
import org.tenfold.checkin.ChildFellIll;
import org.tenfold.checkin.ChildRecovered;
import org.tenfold.checkin.PostponementAsked;
import org.tenfold.course.Course;

/** What a family tells from home, kept for a doctor until it is settled or until the family says otherwise. */
@ApplicationScoped
class ToldFromHome {

    @Inject
    AttentionItems items;

    /** One line for a child, whatever courses it has; told anew, it takes the place of the one before. */
    void fellIll(@Observes ChildFellIll event) {
        event.courses().forEach(course -> settle(course, Settled.OVERTAKEN, event.by(), event.at()));
        event.courses().stream().findFirst().ifPresent(course -> items.persist(new AttentionItem(course, event)));
    }

    void recovered(@Observes ChildRecovered event) {
        event.courses().forEach(course -> settle(course, Settled.WELL_AGAIN, event.by(), event.at()));
    }

    /** Asked twice it waits once. */
    void asked(@Observes PostponementAsked event) {
        boolean waits = items.openOf(event.session().course().id()).stream()
                .anyMatch(item -> item.kind() == AttentionKind.POSTPONEMENT_ASKED
                        && event.session().id().equals(item.sessionId()));
        if (!waits) {
            items.persist(new AttentionItem(event));
        }
    }

    private void settle(Course course, Settled how, Account by, Instant at) {
        items.openOf(course.id()).stream()
                .filter(item -> item.kind() == AttentionKind.CHILD_ILL)
                .forEach(item -> item.settleWith(how, by.name(), at));
    }
}
