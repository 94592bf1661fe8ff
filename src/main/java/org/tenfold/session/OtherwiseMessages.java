package org.tenfold.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.library.item.Stop;

/** Words where a session ends otherwise than done: stopped, postponed, missed. */
@MessageBundle("otherwise")
public interface OtherwiseMessages {

    @Message("Stop early")
    String stop();

    @Message("Postpone")
    String postpone();

    @Message("Did not come")
    String miss();

    @Message("Stop the session of {child}")
    String stopTitle(String child);

    @Message("Why does it end?")
    String stopAsked();

    @Message(
            "{#when then}{#is PAUSE}A pause may be enough. Choose this if it was not.{#is STOP}The session ends.{#is REFER}The session ends, the course is paused, and the doctor decides.{/when}")
    String stopMeans(Stop.Consequence then);

    @Message("Another reason")
    String otherReason();

    @Message("In your words")
    String inYourWords();

    @Message("Stop the session")
    String stopNow();

    @Message("Back to the steps")
    String backToSteps();

    @Message("Postpone the session of {child}")
    String postponeTitle(String child);

    @Message("Why?")
    String postponeAsked();

    @Message(
            "{#when why}{#is CHILD_ASLEEP}The child is asleep{#is CHILD_HUNGRY}The child is hungry{#is FAMILY_ASKED}The family asked for it{#is MASSEUR_UNAVAILABLE}The masseur is not available{#is OTHER}Another reason{/when}")
    String postponedWhy(PostponedWhy why);

    @Message("{child} did not come?")
    String missTitle(String child);

    @Message("The session is recorded as missed and gets a new date. What follows moves as far as it must.")
    String missMeans();

    @Message("Yes, record as missed")
    String missNow();
}
