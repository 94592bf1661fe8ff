package org.tenfold.home;

import java.time.LocalDate;
import java.util.List;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Performer;
import org.tenfold.library.item.Preparation;

/** The session that a child has next, and what its parent sees to before. */
record NextSession(TreatmentSession session, Protocol protocol, LocalDate readOn) {

    public boolean isToday() {
        return session.plannedOn().equals(readOn);
    }

    public boolean isTomorrow() {
        return session.plannedOn().equals(readOn.plusDays(1));
    }

    public List<Preparation> preparation() {
        return protocol.preparationFor(Performer.PARENT);
    }
}
