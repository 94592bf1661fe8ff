package org.tenfold.shared.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The forms that the clinic's people have sent lately. */
@ApplicationScoped
public class FormReceipts implements PanacheRepositoryBase<FormReceipt, UUID> {

    public boolean has(UUID key) {
        return count("key = ?1", key) > 0;
    }

    public void forgetBefore(Instant oldest) {
        delete("receivedAt < ?1", oldest);
    }
}
