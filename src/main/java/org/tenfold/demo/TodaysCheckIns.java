package org.tenfold.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.tenfold.account.Account;
import org.tenfold.checkin.CheckingIn;
import org.tenfold.child.Child;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.session.HomeAnswers;
import org.tenfold.session.HomeChoice;

/** What families of the demo clinics have told from home this morning. */
@ApplicationScoped
class TodaysCheckIns {

    @Inject
    CheckingIn checkingIn;

    /** @param otherwise what is not as usual; null where nothing was told */
    void record(Map<AskedAtHome, String> otherwise, Child child, Account family) {
        if (otherwise == null) {
            return;
        }
        Map<AskedAtHome, String> answers = new EnumMap<>(AskedAtHome.class);
        for (AskedAtHome asked : AskedAtHome.values()) {
            HomeChoice.usual(asked).ifPresent(choice -> answers.put(asked, choice.name()));
        }
        answers.put(AskedAtHome.VACCINATION, HomeAnswers.NONE);
        answers.putAll(otherwise);
        checkingIn.answer(child, new HomeAnswers(answers), null, family);
    }
}
