package org.tenfold.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A part of the sessions of a child, the newest first.
 *
 * @param more whether there are earlier ones
 */
public record History(List<HistoryLine> lines, boolean more) {

    /** In the order of time, for the eye. */
    public List<HistoryLine> inOrder() {
        List<HistoryLine> inOrder = new ArrayList<>(lines);
        Collections.reverse(inOrder);
        return inOrder;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** After which the earlier ones follow. */
    public HistoryLine last() {
        return lines.get(lines.size() - 1);
    }
}
