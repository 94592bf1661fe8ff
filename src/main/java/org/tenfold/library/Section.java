package org.tenfold.library;

import java.util.List;
import java.util.function.Function;
import org.tenfold.library.item.Cited;

/** The parts of a protocol, in the order in which a doctor reads before prescribing. */
public enum Section {
    INDICATIONS(Protocol::indications),
    PERFORMERS(Protocol::performers),
    RULES(Protocol::rules),
    ABOUT(Protocol::about),
    QUESTIONS(Protocol::questions),
    PREPARATION(Protocol::preparation),
    SCHEDULE(Protocol::schedule),
    VARIANTS(Protocol::variantsAndSteps),
    FORBIDDEN(Protocol::forbidden),
    STOPS(Protocol::stops),
    HOME(Protocol::home),
    MEASURES(Protocol::measures),
    REFERRALS(Protocol::referrals),
    DISAGREEMENTS(Protocol::disagreements);

    private final Function<Protocol, List<? extends Cited>> items;

    Section(Function<Protocol, List<? extends Cited>> items) {
        this.items = items;
    }

    public List<? extends Cited> of(Protocol protocol) {
        return items.apply(protocol);
    }

    /** The anchor of the section on the page. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
