package org.tenfold.progress;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.tenfold.course.MovedWhy;
import org.tenfold.course.SessionStatus;
import org.tenfold.session.OtherwiseMessages;
import org.tenfold.session.PostponedWhy;
import org.tenfold.shared.text.Language;

/** Tells from what was recorded why a session was put off. */
@ApplicationScoped
class WhyPutOff {

    private Map<String, PutOffBecause> known;

    /** @param moved why the next attempt got its day; null where it is not known */
    PutOffBecause of(SessionStatus status, String rule, String words, MovedWhy moved) {
        return of(status, rule, words, moved, known());
    }

    /** @param known how each reason begins, as it was written down */
    static PutOffBecause of(
            SessionStatus status, String rule, String words, MovedWhy moved, Map<String, PutOffBecause> known) {
        if (status == SessionStatus.MISSED) {
            return PutOffBecause.DID_NOT_COME;
        }
        if (moved == MovedWhy.GUARDIAN_REPORTED_ILLNESS) {
            return PutOffBecause.ILLNESS_TOLD;
        }
        if (rule != null) {
            return PutOffBecause.CHECK;
        }
        return known.entrySet().stream()
                .filter(entry ->
                        words != null && (words.equals(entry.getKey()) || words.startsWith(entry.getKey() + ": ")))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PutOffBecause.OTHER);
    }

    /** A reason is kept in the words of the clinic's language of that day, so both languages are looked through. */
    private synchronized Map<String, PutOffBecause> known() {
        if (known == null) {
            Map<String, PutOffBecause> words = new HashMap<>();
            for (Language language : Language.values()) {
                OtherwiseMessages spoken =
                        MessageBundles.get(OtherwiseMessages.class, Localized.Literal.of(language.code()));
                for (PostponedWhy why : PostponedWhy.values()) {
                    words.put(spoken.postponedWhy(why), because(why));
                }
            }
            known = Map.copyOf(words);
        }
        return known;
    }

    private static PutOffBecause because(PostponedWhy why) {
        return switch (why) {
            case CHILD_ASLEEP -> PutOffBecause.ASLEEP;
            case CHILD_HUNGRY -> PutOffBecause.HUNGRY;
            case FAMILY_ASKED -> PutOffBecause.FAMILY_ASKED;
            case MASSEUR_UNAVAILABLE -> PutOffBecause.MASSEUR_UNAVAILABLE;
            case OTHER -> PutOffBecause.OTHER;
        };
    }
}
