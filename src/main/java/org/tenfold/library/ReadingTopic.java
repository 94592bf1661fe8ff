package org.tenfold.library;

import java.util.List;
import java.util.Optional;
import org.tenfold.library.item.Disagreement;
import org.tenfold.library.item.Setting;
import org.tenfold.shared.text.Text;

/**
 * A disagreement of which the clinic may choose the reading, wherever in the library it stands.
 *
 * @param protocols those in which it stands, by title
 * @param value the reading in force: a decimal number, or the code of an option
 * @param choices what the clinic has chosen, the newest first
 */
public record ReadingTopic(Disagreement dispute, List<Protocol> protocols, String value, List<ClinicReading> choices) {

    public String id() {
        return dispute.id();
    }

    public Setting setting() {
        return dispute.setting();
    }

    public Text inForce() {
        return setting().shown(value);
    }

    /** The newest choice; null where the reading stands as it ships. */
    public ClinicReading chosen() {
        return choices.isEmpty() ? null : choices.get(0);
    }

    public Text shown(ClinicReading choice) {
        return setting().shown(choice.reading());
    }

    /** The number next to one that was typed, within the hard limit; the one in force where none was typed. */
    String stepped(String typed, boolean up) {
        return Optional.ofNullable(setting().stepped(typed, up)).orElse(value);
    }
}
