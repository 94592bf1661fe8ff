package org.tenfold.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about the readings in force. */
@MessageBundle("reading")
public interface ReadingMessages {

    @Message("Readings in force")
    String title();

    @Message(
            "Where the sources disagree, and how this clinic reads them. A course keeps the reading with which it was assigned.")
    String lead();

    @Message("The library leaves no reading open")
    String none();

    @Message("Everything that the sources say stands as it is.")
    String noneHint();

    @Message("In force here:")
    String now();

    @Message("Proposed by the library; the clinic has chosen nothing else.")
    String proposed();

    @Message("Chosen by {name}, {day}")
    String chosen(String name, String day);

    @Message("Hard limit:")
    String hardLimit();

    @Message("one of these")
    String oneOf();

    @Message("Stands in")
    String standsIn();

    @Message("What was chosen before")
    String history();

    @Message("Change the reading")
    String change();

    @Message("Change the reading: {topic}")
    String changeOf(String topic);

    @Message("Courses that are assigned from now on follow it. Courses that were assigned before keep their reading.")
    String changeLead();

    @Message("Reading in force from now on")
    String value();

    @Message("Reason")
    String reason();

    @Message("It is shown beside the reading and cannot be changed later.")
    String reasonHint();

    @Message("Put it in force")
    String save();

    @Message("Please give a number in steps of {step}.")
    String offStep(String step);

    @Message("Lower")
    String lower();

    @Message("Higher")
    String raise();

    @Message("since {day}")
    String since(String day);

    @Message("What the sources say")
    String sides();
}
