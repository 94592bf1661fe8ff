package org.tenfold.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tenfold.library.item.AskedAtHome;

/** One of the answers from which a family chooses before it leaves home. The first one of each question is the usual one. */
public enum HomeChoice {
    WELL(AskedAtHome.ILLNESS, Weight.USUAL),
    COLD(AskedAtHome.ILLNESS, Weight.UNUSUAL),
    UNWELL(AskedAtHome.ILLNESS, Weight.UNUSUAL),
    CLEAR(AskedAtHome.SKIN, Weight.USUAL),
    RASH(AskedAtHome.SKIN, Weight.UNUSUAL),
    SORE(AskedAtHome.SKIN, Weight.UNUSUAL),
    STOOL_AS_USUAL(AskedAtHome.TUMMY, Weight.USUAL),
    NO_STOOL(AskedAtHome.TUMMY, Weight.NOTED),
    LOOSE(AskedAtHome.TUMMY, Weight.UNUSUAL),
    VOMITED(AskedAtHome.TUMMY, Weight.UNUSUAL),
    SLEPT(AskedAtHome.SLEEP, Weight.USUAL),
    SLEPT_BADLY(AskedAtHome.SLEEP, Weight.NOTED),
    DROWSY(AskedAtHome.SLEEP, Weight.UNUSUAL),
    CONTENT(AskedAtHome.MOOD, Weight.USUAL),
    FRETFUL(AskedAtHome.MOOD, Weight.UNUSUAL);

    private enum Weight {
        USUAL,
        /** Worth telling, but no rule asks for it. */
        NOTED,
        UNUSUAL
    }

    private final AskedAtHome asked;
    private final Weight weight;

    HomeChoice(AskedAtHome asked, Weight weight) {
        this.asked = asked;
        this.weight = weight;
    }

    /** The answers of a question; none where something else is asked for than a choice. */
    public static List<HomeChoice> of(AskedAtHome asked) {
        return Arrays.stream(values()).filter(choice -> choice.asked == asked).toList();
    }

    /** The usual answer; none where something else is asked for than a choice. */
    public static Optional<HomeChoice> usual(AskedAtHome asked) {
        return of(asked).stream().filter(HomeChoice::isUsual).findFirst();
    }

    public static Optional<HomeChoice> of(AskedAtHome asked, String name) {
        return of(asked).stream().filter(choice -> choice.name().equals(name)).findFirst();
    }

    public boolean isUsual() {
        return weight == Weight.USUAL;
    }

    /** Whether it answers a question of the check otherwise than usual. */
    public boolean isAgainst() {
        return weight == Weight.UNUSUAL;
    }
}
