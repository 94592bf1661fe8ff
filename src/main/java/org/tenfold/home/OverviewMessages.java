package org.tenfold.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a doctor's first page. */
@MessageBundle("overview")
public interface OverviewMessages {

    @Message("Overview")
    String title();

    @Message("Needs attention now")
    String waiting();

    @Message("All {n} that wait")
    String allWaiting(long n);

    @Message("The clinic today")
    String clinicToday();

    @Message("Sessions today")
    String sessionsToday();

    @Message("{n}, {done} of them done")
    String sessionsOf(long n, long done);

    @Message("Courses under way")
    String active();

    @Message("Courses paused")
    String paused();

    @Message("Courses planned")
    String planned();

    @Message("No course is paused.")
    String nonePaused();

    @Message("No course is under way")
    String noneActive();

    @Message("Open a child to assign one.")
    String noneActiveHint();

    @Message("Children")
    String children();

    @Message("All {n}")
    String all(long n);

    @Message("paused since {when} by {name}")
    String pausedSince(String when, String name);
}
