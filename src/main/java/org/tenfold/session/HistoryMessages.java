package org.tenfold.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the sessions that a child has had and will have. */
@MessageBundle("history")
public interface HistoryMessages {

    @Message("Sessions")
    String sessions();

    @Message("Sessions of {child}")
    String titleOf(String child);

    @Message("All sessions")
    String all();

    @Message("All sessions of the child")
    String allOfTheChild();

    @Message("From the earlier to the later, one mark for each")
    String strip();

    @Message("{day}, session {number} of {total}: {status}")
    String mark(String day, int number, int total, String status);

    @Message("Day")
    String day();

    @Message("Protocol")
    String protocol();

    @Message("Session")
    String session();

    @Message("{number} of {total}")
    String nOfN(int number, int total);

    @Message("Outcome")
    String outcome();

    @Message("Who")
    String who();

    @Message("Minutes")
    String minutes();

    @Message("Child")
    String reaction();

    @Message("No sessions yet")
    String none();

    @Message("They stand here once a course is assigned.")
    String noneLead();

    @Message("Pages")
    String pages();

    @Message("Earlier sessions")
    String earlier();

    @Message("To the newest")
    String newest();

    @Message("amended")
    String amended();
}
