package org.tenfold.course;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words with which a doctor pauses, resumes and stops a course. */
@MessageBundle("steer")
public interface SteerMessages {

    @Message("Decide")
    String title();

    @Message("Reason to pause")
    String reasonToPause();

    @Message("No session can be begun until you resume the course.")
    String pauseHint();

    @Message("Pause the course")
    String pause();

    @Message("What you decided, and why")
    String reasonToResume();

    @Message("Sessions whose day has passed get new days from today on.")
    String resumeHint();

    @Message("Resume the course")
    String resume();

    @Message("Stop the course…")
    String stopAsk();

    @Message("Stop this course?")
    String stopTitle();

    @Message(
            "{#if n == 0}No planned session falls away{#else}{n} planned {n.en('session falls', 'sessions fall')} away{/if}")
    String fallsAway(int n);

    @Message(
            "A stopped course does not go on; another one can be assigned. {masseur} sees the record of the child until the end of today.")
    String stopIsFinal(String masseur);

    @Message("Reason to stop")
    String reasonToStop();

    @Message("Everyone of the staff who opens the course reads it.")
    String stopHint();

    @Message("Stop the course")
    String stop();
}
