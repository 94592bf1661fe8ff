package org.tenfold.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The forms that the clinic's people have sent lately. */
@ApplicationScoped
public class FormReceipts implements PanacheRepositoryBase<FormReceipt, UUID> {

    boolean has(UUID key) {
        return count("key = ?1", key) > 0;
    }

    void forgetBefore(Instant oldest) {
        delete("receivedAt < ?1", oldest);
    }
}
