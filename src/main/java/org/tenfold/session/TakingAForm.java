package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tenfold.shared.store.FormReceipt;
import org.tenfold.shared.store.FormReceipts;
import org.tenfold.shared.web.FormKey;

/**
 * Takes each form once. The page that shows a form gives it a key; what comes with the key of a form that was taken, a
 * double tap, a resend or a second tab, finds what it asked for already recorded.
 */
@ApplicationScoped
public class TakingAForm {

    /** Nobody sends a form again after a week. */
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    FormReceipts receipts;

    @Inject
    Clock clock;

    /** Acts and keeps the key in one transaction. What was not recorded may be sent again. */
    @Transactional
    public Recorded once(String key, Supplier<Recorded> act) {
        Optional<UUID> sent = FormKey.read(key);
        if (sent.isPresent() && receipts.has(sent.get())) {
            return Recorded.ALREADY;
        }
        Recorded recorded = act.get();
        if (sent.isPresent() && recorded == Recorded.NOW) {
            Instant now = clock.instant();
            receipts.forgetBefore(now.minus(KEPT));
            receipts.persist(new FormReceipt(sent.get(), now));
            receipts.flush();
        }
        return recorded;
    }
}
