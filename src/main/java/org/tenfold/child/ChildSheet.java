package org.tenfold.child;

import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.shared.time.Age;

/**
 * What the page of a child shows to one viewer.
 *
 * @param keeper whether the viewer keeps the record: adds, ends and edits
 * @param current conditions and devices that hold today
 * @param past those that held before
 * @param guardians those who guard the child now or will; for a keeper the earlier ones too
 * @param siblings for a parent, all children whose records he sees, this one among them
 * @param leading what the rooms above show before everything else, as HTML
 * @param sections what else they add
 */
public record ChildSheet(
        Child child,
        Age age,
        Age corrected,
        boolean keeper,
        List<ConditionLine> current,
        List<ConditionLine> past,
        List<GuardianLine> guardians,
        List<Account> team,
        List<Child> siblings,
        List<String> leading,
        List<String> sections) {

    /** A guardianship, and whether it is over. */
    public record GuardianLine(Guardianship guardianship, boolean over, boolean takenBack) {}
}
