package org.tenfold.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.child.Guardianships;
import org.tenfold.relative.RelativeInvited;

/**
 * Tells somebody with an account that he was let help with a child, and the other guardians that somebody was. Who has no
 * account yet hears of it by the mail with his link.
 */
@ApplicationScoped
class TellingOfHelp {

    @Inject
    Guardianships guardianships;

    @Inject
    Clock clock;

    @Inject
    Event<NewsForGuardians> news;

    void invited(@Observes RelativeInvited event) {
        Account relative = event.lent().guardian();
        if (!event.newcomer()) {
            tell(event, NewsForGuardians.What.ACCESS, List.of(relative));
        }
        LocalDate today = event.by().clinic().today(clock);
        tell(
                event,
                NewsForGuardians.What.HELP,
                guardianships.accountsGuarding(event.lent().child().id(), today).stream()
                        .filter(guardian -> !guardian.id().equals(event.by().id()))
                        .toList());
    }

    private void tell(RelativeInvited event, NewsForGuardians.What what, List<Account> people) {
        List<NewsForGuardians.Reader> readers = people.stream()
                .filter(Account::isOpen)
                .map(person -> new NewsForGuardians.Reader(person.address(), person.language()))
                .toList();
        if (!readers.isEmpty()) {
            news.fire(new NewsForGuardians(event.by().clinic().name(), what, readers));
        }
    }
}
