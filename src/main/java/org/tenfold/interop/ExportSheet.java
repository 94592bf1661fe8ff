package org.tenfold.interop;

import java.util.List;
import org.tenfold.child.Child;

/**
 * What somebody reads before he takes a record along.
 *
 * @param staff whether it holds what the staff keeps to itself
 * @param tablet whether he sits at a shared tablet, where no file is made
 * @param inside what the tables hold
 */
record ExportSheet(Child child, boolean staff, boolean tablet, List<String> inside) {

    static ExportSheet of(Child child, Recipient recipient, RecordArchive archive, boolean tablet) {
        ExportMessages words = recipient.words(ExportMessages.class);
        return new ExportSheet(
                child,
                recipient.isStaff(),
                tablet,
                archive.tablesFor(recipient).stream()
                        .map(table -> table.explained(words))
                        .toList());
    }
}
