package org.tenfold.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a masseur's day. */
@MessageBundle("today")
public interface TodayMessages {

    @Message("{over} of {n} over")
    String over(long over, int n);

    @Message("Day before")
    String dayBefore();

    @Message("Day after")
    String dayAfter();

    @Message("Days")
    String days();

    @Message("Back to today")
    String backToToday();

    @Message("Left open on earlier days")
    String leftOpen();

    @Message("First say what became of these.")
    String leftOpenLead();

    @Message("Sessions")
    String sessions();

    @Message("No sessions on this day")
    String none();

    @Message("Nothing is planned for you.")
    String noneLead();

    @Message("Everything is recorded")
    String through();

    @Message("Each of today's sessions has its outcome. Thank you.")
    String throughLead();

    @Message("Check and start")
    String start();

    @Message("Go on")
    String goOn();

    @Message("Say what happened")
    String settle();

    @Message("Open")
    String open();

    @Message("Siblings: {names}")
    String siblings(String names);

    @Message("Ages of the protocol")
    String ageBand();

    @Message("Left open since {day}")
    String overdueSince(String day);
}
