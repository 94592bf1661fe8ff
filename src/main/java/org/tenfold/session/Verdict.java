package org.tenfold.session;

import java.util.Collection;
import org.tenfold.library.rule.Effect;
import org.tenfold.library.rule.Finding;

/** What a check says of a session today: go, wait for another day, or ask the doctor first. */
public enum Verdict {
    GO("go"),
    POSTPONE("postpone"),
    REFER("refer");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** The worst that any rule says. What blocks a course is for a doctor to decide, so it refers. */
    public static Verdict of(Collection<Finding> findings) {
        Verdict verdict = GO;
        for (Finding finding : findings) {
            Verdict said = of(finding.effect());
            verdict = said.compareTo(verdict) > 0 ? said : verdict;
        }
        return verdict;
    }

    static Verdict of(Effect effect) {
        return switch (effect) {
            case BLOCK, REFER -> REFER;
            case POSTPONE -> POSTPONE;
            case ESCALATE, WARN, PASS -> GO;
        };
    }

    /** The name by which styles know it. */
    public String code() {
        return code;
    }
}
