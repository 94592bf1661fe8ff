package org.tenfold.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of how a session ended, and of what is set right about it. */
@MessageBundle("finish")
public interface FinishMessages {

    @Message("How it ended")
    String title();

    @Message("Asleep afterwards")
    String asleep();

    @Message("Also present")
    String present();

    @Message("{#when who}{#is MOTHER}Mother{#is FATHER}Father{#is OTHER}Other{/when}")
    String companion(Companion who);

    @Message("Tone on the left")
    String toneLeft();

    @Message("Tone on the right")
    String toneRight();

    @Message("{#when tone}{#is LOW}Low{#is NORMAL}Normal{#is RAISED}Raised{/when}")
    String tone(MuscleTone tone);

    @Message("How each step was taken")
    String tolerances();

    @Message("{#when took}{#is LIKED}Liked{#is NEUTRAL}Neutral{#is REFUSED}Refused{/when}")
    String tolerance(Tolerance took);

    @Message("Minutes worked")
    String minutes();

    @Message("By the clock {n} min so far. Type only what is otherwise.")
    String minutesByTheClock(int n);

    @Message("Amend what was recorded")
    String amend();

    @Message("Amend the session of {child}")
    String amendTitle(String child);

    @Message("The original stays and is shown beside what you say now.")
    String amendLead();

    @Message("What is right instead of the note")
    String amendNote();

    @Message("For staff. A note that the parents read is corrected beside it, under Notes.")
    String amendNoteHint();

    @Message("Why is it amended?")
    String amendReason();

    @Message("Keep the amendment")
    String amendNow();

    @Message("Amendments")
    String amendments();

    @Message("Instead of the note")
    String insteadOfTheNote();

    @Message("{name}, {moment}")
    String amendedBy(String name, String moment);

    @Message("received {time}")
    String received(String time);

    @Message("Nobody went from step to step on the screen, so there are no times of the single steps.")
    String noTimes();

    @Message("gone back from")
    String stepLeft();

    @Message("Pauses")
    String pauses();

    @Message("Earlier checks of this session")
    String earlierChecks();
}
