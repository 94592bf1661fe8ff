package org.tenfold.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.shared.text.Text;

/**
 * That a shipped protocol has gone on since the clinic's own was last looked through against it.
 *
 * @param title of the clinic's own
 * @param address of the page that shows what is new
 * @param before the shipped version that the clinic's own goes back to
 * @param first the first version after it
 * @param newest the newest version
 */
public record NewerEdition(Text title, String address, Published before, Published first, Published newest) {

    /**
     * @param history all shipped versions, the newest first
     * @param shippedBase the one that the clinic's own goes back to
     */
    static Optional<NewerEdition> in(List<Published> history, UUID shippedBase, Text title, String address) {
        for (int i = 1; i < history.size(); i++) {
            if (history.get(i).id().equals(shippedBase)) {
                return Optional.of(
                        new NewerEdition(title, address, history.get(i), history.get(i - 1), history.get(0)));
            }
        }
        return Optional.empty();
    }
}
