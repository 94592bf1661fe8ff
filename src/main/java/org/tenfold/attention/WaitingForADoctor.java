package org.tenfold.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tenfold.library.Library;

/** What waits for the doctors of the clinic, as it is shown to them. */
@ApplicationScoped
public class WaitingForADoctor {

    @Inject
    AttentionItems items;

    @Inject
    Library library;

    /** What waits longest. */
    public List<AttentionLine> first(int size) {
        return lines(items.open(size));
    }

    /** What has waited less long than this one. */
    List<AttentionLine> after(AttentionItem last, int size) {
        return lines(items.openAfter(last.raisedAt(), last.id(), size));
    }

    List<AttentionLine> of(UUID courseId) {
        return lines(items.openOf(courseId));
    }

    public long count() {
        return items.countOpen();
    }

    private List<AttentionLine> lines(Collection<AttentionItem> found) {
        return found.stream()
                .map(item ->
                        AttentionLine.of(item, library.version(item.course().edition())))
                .toList();
    }
}
