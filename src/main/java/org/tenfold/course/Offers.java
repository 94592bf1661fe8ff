package org.tenfold.course;

import java.util.Comparator;
import java.util.List;
import org.tenfold.library.Audience;
import org.tenfold.library.Protocol;

/**
 * The protocols from which a course can be assigned, as they are offered for a child: those for which its record speaks
 * first, and apart those that a rule forbids whatever a doctor writes.
 */
public record Offers(List<Offer> open, List<Offer> closed) {

    /** A protocol with what the record alone says of it. */
    public record Offer(Protocol protocol, Assessment assessment) {

        /** What is written for adults; a child that is merely too young today may begin on a later day. */
        public boolean isClosed() {
            return assessment.isForbidden() && protocol.audience() == Audience.ADULT;
        }
    }

    static Offers of(List<Protocol> protocols, Eligibility.OfProtocol record) {
        List<Offer> all = protocols.stream()
                .map(protocol -> new Offer(protocol, record.of(protocol)))
                .sorted(Comparator.comparing(
                        offer -> offer.assessment().indications().isEmpty()))
                .toList();
        return new Offers(
                all.stream().filter(offer -> !offer.isClosed()).toList(),
                all.stream().filter(Offer::isClosed).toList());
    }
}
