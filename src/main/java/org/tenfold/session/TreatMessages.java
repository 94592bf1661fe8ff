package org.tenfold.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a session that runs, step by step. */
@MessageBundle("treat")
public interface TreatMessages {

    @Message("Step {n} of {total}")
    String stepOf(int n, int total);

    @Message("All steps are through")
    String through();

    @Message("Say below how the child took it, or tap Done.")
    String throughLead();

    @Message("Next step")
    String next();

    @Message("Back")
    String back();

    @Message("Skip this step")
    String skip();

    @Message("Skip, because")
    String skipBecause();

    @Message(
            "{#when why}{#is ASLEEP}Asleep{#is REFUSED}Refused{#is CRYING}Crying{#is SKIN}Skin{#is NO_TIME}No time{#is OTHER}Other{/when}")
    String skippedWhy(SkippedWhy why);

    @Message("Pause")
    String pause();

    @Message("Go on")
    String resume();

    @Message("The clock stands still")
    String paused();

    @Message("Time of this step")
    String stepTime();

    @Message("of {time}")
    String ofTime(String time);

    @Message("Time is up")
    String timeIsUp();

    @Message("Session")
    String whole();

    @Message("Longer than the schedule allows")
    String capPassed();

    @Message("Where one is")
    String progress();

    @Message("All steps")
    String allSteps();

    @Message("All other steps in full")
    String inFull();

    @Message("done")
    String stepDone();

    @Message("skipped: {why}")
    String stepSkipped(String why);

    @Message("{name} has this session in hand")
    String inHandsOf(String name);

    @Message("You can read along. Take it over to go on with it yourself; that is recorded.")
    String takeOverMeans();

    @Message("Take over")
    String takeOver();

    @Message("In whose hands it was")
    String takeovers();

    @Message("{by} took it over from {from}, {moment}")
    String takenOver(String by, String from, String moment);

    @Message("On the table with colleagues")
    String withColleagues();

    @Message("Children whom you treat too. Take over when you go on with one.")
    String withColleaguesLead();

    @Message("Sound and vibration")
    String sound();
}
