package org.tenfold.library.rule;

/** Whether a doctor may go on against a rule, with a written reason. */
public enum Overriding {
    NEVER,
    REASON
}
