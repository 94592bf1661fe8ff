package org.tenfold.library.rule;

/** What a rule says of given facts: its effect when it strikes, else that it passes. */
public record Finding(Rule rule, Effect effect) {

    public boolean isPass() {
        return effect == Effect.PASS;
    }

    /** Whether a doctor may go on all the same, with a written reason. */
    public boolean isOverridable() {
        return !isPass() && rule.isOverridable();
    }
}
