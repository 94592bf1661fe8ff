package org.tenfold.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tenfold.shared.text.Text;

/** Where shipped protocols have gone on beside what the clinic made of them. */
@ApplicationScoped
class NewerEditions {

    @Inject
    Library library;

    @Inject
    OwnProtocols own;

    @Inject
    OwnVersions versions;

    /** Of the protocols that the clinic has published, by the order of its own. */
    List<NewerEdition> ofPublished() {
        Map<String, Protocol> newest = own.newest();
        Map<UUID, UUID> bases =
                bases(newest.values().stream().map(Protocol::versionId).toList());
        return newest.values().stream()
                .flatMap(protocol -> of(protocol, bases.get(protocol.versionId())).stream())
                .toList();
    }

    /** Of a version of the clinic's own; none of a shipped one. */
    Optional<NewerEdition> of(Protocol protocol) {
        return protocol.isOwn()
                ? of(protocol, bases(List.of(protocol.versionId())).get(protocol.versionId()))
                : Optional.empty();
    }

    Optional<NewerEdition> of(ProtocolDraft draft) {
        Text title = draft.head().title();
        return NewerEdition.in(
                library.history(draft.origin()),
                draft.shippedBase(),
                title,
                "/library/drafts/" + draft.id() + "/newer");
    }

    private Optional<NewerEdition> of(Protocol protocol, UUID shippedBase) {
        return NewerEdition.in(
                library.history(protocol.origin()),
                shippedBase,
                protocol.title(),
                "/library/" + protocol.slug() + "/newer");
    }

    private Map<UUID, UUID> bases(List<UUID> ids) {
        return versions.lookedThrough(ids).stream()
                .collect(Collectors.toMap(OwnVersions.LookedThrough::id, OwnVersions.LookedThrough::shippedBase));
    }
}
