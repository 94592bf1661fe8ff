package org.tenfold.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers to whom news went after its transaction was kept. */
@ApplicationScoped
class NewsHeard {

    private final List<String> addresses = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewsForGuardians news) {
        news.readers().forEach(reader -> addresses.add(reader.address()));
    }

    long by(String address) {
        return addresses.stream().filter(address::equals).count();
    }
}
