package org.tenfold.child;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.tenfold.account.Account;

/** A word beside the name of a child in a list, from a room above this one. */
public interface ChildRowMark {

    /** The word by child, for as many children as there are in one go; a child without a mark is not among them. */
    Map<UUID, String> of(Collection<UUID> children, Account viewer);
}
