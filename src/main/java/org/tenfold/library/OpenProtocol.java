package org.tenfold.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tenfold.library.item.Disagreement;
import org.tenfold.library.item.Moment;
import org.tenfold.shared.text.Text;

/**
 * A protocol open to be read, with what a reader needs beside it.
 *
 * @param history the shipped versions, the newest first
 * @param own the versions that the clinic has published itself, the newest first
 * @param choices the reading that the clinic has chosen, by the number of the disagreement
 * @param lead whether the reader is the medical lead
 * @param newer that the shipped protocol has gone on, for the medical lead; null where it has not
 */
public record OpenProtocol(
        Protocol protocol,
        List<Published> history,
        List<Published> own,
        List<Caution> cautions,
        List<Source> sources,
        Vocabularies words,
        Map<String, ClinicReading> choices,
        boolean lead,
        NewerEdition newer) {

    /** A protocol of which only a part is shown. */
    static OpenProtocol part(Protocol protocol, Vocabularies words) {
        return new OpenProtocol(protocol, List.of(), List.of(), List.of(), List.of(), words, Map.of(), false, null);
    }

    /** What its steps treat and what it never touches, drawn. */
    public BodyMaps maps() {
        return new BodyMaps(protocol, words.zones());
    }

    /** The sections of rules and of questions. */
    public List<Moment> moments() {
        return List.of(Moment.values());
    }

    /** Whether it is what the clinic goes by: its own newest version, else the newest that is shipped. */
    public boolean isNewest() {
        return published().equals(own.isEmpty() ? history.get(0) : own.get(0));
    }

    /** The shipped versions besides this one, the newest first. */
    public List<Published> others() {
        return besidesThis(history);
    }

    /** The clinic's own versions besides this one, the newest first. */
    public List<Published> ownOthers() {
        return besidesThis(own);
    }

    private List<Published> besidesThis(List<Published> versions) {
        return versions.stream()
                .filter(version -> !version.id().equals(protocol.versionId()))
                .toList();
    }

    /** When this version was published. */
    public Published published() {
        return Stream.concat(own.stream(), history.stream())
                .filter(version -> version.id().equals(protocol.versionId()))
                .findFirst()
                .orElseThrow();
    }

    /** How a disagreement is read here. */
    public Text inForce(Disagreement dispute) {
        return dispute.setting().shown(protocol.readings().get(dispute.id()));
    }

    /** What the clinic chose; null where the reading stands as it ships. */
    public ClinicReading choice(Disagreement dispute) {
        ClinicReading choice = choices.get(dispute.id());
        return choice != null && choice.reading().equals(protocol.readings().get(dispute.id())) ? choice : null;
    }

    /** Whether the medical lead may work on its next version under the same name. */
    public boolean isToBeCompleted() {
        return lead && isNewest() && (protocol.isDraft() || protocol.isOwn());
    }
}
