package org.tenfold.shared.rule;

/**
 * Thrown when a rule of the domain does not allow what was asked for. Nothing was changed. The message is for people: it
 * is answered as a page with status 409.
 */
public class Refusal extends RuntimeException {

    private final String key;

    /** @param key the name of a message of the refusals that the pages speak */
    public Refusal(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
