package org.tenfold.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words where two people have said different things about one session. */
@MessageBundle("conflict")
public interface ConflictMessages {

    @Message("Nothing of yours was recorded yet. Here is what stands, and what you sent. You choose.")
    String lead();

    @Message("What stands now")
    String stands();

    @Message("What you sent")
    String sent();

    @Message("Tapped")
    String tapped();

    @Message("Keep what stands")
    String keep();

    @Message("Make mine an amendment")
    String makeAnAmendment();

    @Message("Yours is then what counts. What was recorded first stays readable beside it, with your reason.")
    String amendmentMeans();

    @Message("Amend with mine")
    String amend();

    @Message(
            "Yours cannot stand beside this as an amendment. If what stands is wrong, say so in a note on the page of the session, or tell the doctor.")
    String noAmendment();
}
