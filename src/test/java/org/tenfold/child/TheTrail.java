package org.tenfold.child;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tenfold.AtTheClinic;
import org.tenfold.FixedTime;
import org.tenfold.audit.AuditTrail;

/** What the trail of "north" tells about a child, the oldest first: "doctor VIEWED child". */
public final class TheTrail {

    private static final Instant LATER = FixedTime.MONDAY_MORNING.plusSeconds(1_000_000);

    private TheTrail() {}

    public static List<String> about(UUID child) {
        return AtTheClinic.north(
                () -> TheChildren.bean(AuditTrail.class).aboutChild(child, LATER, new UUID(0, 0), 200).stream()
                        .map(entry -> entry.actorRole() + " " + entry.action() + " " + entry.subjectType())
                        .sorted()
                        .toList());
    }

    public static long count(UUID child, String line) {
        return about(child).stream().filter(line::equals).count();
    }
}
