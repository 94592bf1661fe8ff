package org.tenfold.session;

import java.math.BigDecimal;
import java.time.Instant;
import org.tenfold.library.item.AskedAtHome;

/** One of the things that a family said before it left home, to be read. */
public record HomeLine(AskedAtHome asked, HomeAnswers answers) {

    /** From here on a measured temperature is worth a word, whatever a protocol says to it. */
    private static final BigDecimal WARM = new BigDecimal("37.0");

    /** When the child ate is told only where it is asked for: it is neither usual nor unusual. */
    public boolean isUsual() {
        return switch (asked) {
            case TEMPERATURE -> answers.temperature().orElse(BigDecimal.ZERO).compareTo(WARM) <= 0;
            case MEAL -> true;
            case VACCINATION -> answers.vaccination().isEmpty();
            default -> answers.choice(asked).map(HomeChoice::isUsual).orElse(true);
        };
    }

    /** Null where something else is asked for than a choice. */
    public HomeChoice choice() {
        return answers.choice(asked).orElse(null);
    }

    /** Null where nobody measured it, or where something else is asked for. */
    public BigDecimal temperature() {
        return asked == AskedAtHome.TEMPERATURE ? answers.temperature().orElse(null) : null;
    }

    public Instant meal() {
        return asked == AskedAtHome.MEAL ? answers.meal().orElse(null) : null;
    }

    public Vaccination vaccination() {
        return asked == AskedAtHome.VACCINATION ? answers.vaccination().orElse(null) : null;
    }
}
