package org.tenfold.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The readings that the clinic has chosen. */
@ApplicationScoped
public class ClinicReadings implements PanacheRepositoryBase<ClinicReading, UUID> {

    /** A century of a choice a week. */
    private static final int MOST = 5_000;

    /** Every choice, the newest first. */
    List<ClinicReading> history() {
        return find("order by chosenAt desc, id desc").page(Page.ofSize(MOST)).list();
    }

    /** The reading in force of each disagreement for which one was chosen. */
    Map<String, String> inForce() {
        return inForce(history());
    }

    /** The newest choice about each disagreement. */
    Map<String, ClinicReading> newest() {
        Map<String, ClinicReading> newest = new HashMap<>();
        history().forEach(choice -> newest.putIfAbsent(choice.disagreement(), choice));
        return newest;
    }

    /** The same, of what was read before. */
    static Map<String, String> inForce(List<ClinicReading> history) {
        Map<String, String> newest = new HashMap<>();
        history.forEach(choice -> newest.putIfAbsent(choice.disagreement(), choice.reading()));
        return newest;
    }
}
