package org.tenfold.attention;

import java.util.Optional;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Cited;

/**
 * Something that waits, with the protocol of its course.
 *
 * @param rule what the protocol says, where a rule was met
 */
public record AttentionLine(AttentionItem item, Protocol protocol, Optional<Cited> rule) {

    static AttentionLine of(AttentionItem item, Protocol protocol) {
        Optional<Cited> rule = item.ruleId() == null
                ? Optional.empty()
                : protocol.items()
                        .filter(cited -> cited.id().equals(item.ruleId()))
                        .findFirst();
        return new AttentionLine(item, protocol, rule);
    }
}
