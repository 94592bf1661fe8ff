package org.tenfold.session;

import java.util.List;
import org.tenfold.library.item.Step;
import org.tenfold.shared.text.Text;

/** A step of the variant with the names of its position, techniques and zones. */
public record TableStep(Step step, int number, Text position, List<Text> techniques, List<Text> zones) {

    public boolean isOffered() {
        return step.isOffered();
    }
}
