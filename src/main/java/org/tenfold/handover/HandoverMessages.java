package org.tenfold.handover;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around the line that one who treats a child leaves for the next. */
@MessageBundle("handover")
public interface HandoverMessages {

    @Message("Handover")
    String title();

    @Message("Handover: {child}")
    String titleOf(String child);

    @Message("One line for whoever treats the child next. The family does not see it.")
    String hint();

    @Message("Save")
    String save();

    @Message("Change the handover")
    String change();

    @Message("Leave a handover")
    String leave();

    @Message("Nothing handed over")
    String nothing();

    @Message("Earlier handovers")
    String earlier();

    @Message("{name}, {moment}")
    String by(String name, String moment);

    @Message("emptied")
    String emptied();

    @Message("in force")
    String inForce();

    @Message("Back to the session")
    String backToSession();

    @Message("Back to the child")
    String backToChild();
}
