package org.tenfold.safeguarding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the safeguarding path. */
@MessageBundle("safeguarding")
public interface SafeguardingMessages {

    @Message("Kept apart")
    String title();

    @Message("Bruises and suspected injuries. Only doctors see this page; the trail names neither child nor matter.")
    String lead();

    @Message("Open")
    String open();

    @Message("Closed")
    String closed();

    @Message("Nothing is open.")
    String noneOpen();

    @Message("Reported by {name}, {moment}")
    String reported(String name, String moment);

    @Message("Not told in full yet")
    String notTold();

    @Message("Earlier ones")
    String earlier();

    @Message("Suspected injury: {child}")
    String titleOf(String child);

    @Message("What was seen")
    String seen();

    @Message("Where on the body")
    String where();

    @Message("Who was present")
    String present();

    @Message("What was said, and by whom")
    String saidBy();

    @Message("Whoever reported it has not told what was seen yet. Ask.")
    String askTheReporter();

    @Message("Decisions")
    String decisions();

    @Message("No decision yet.")
    String noDecision();

    @Message("{name}, {moment}.")
    String writtenBy(String name, String moment);

    @Message("Next step: {step}")
    String next(String step);

    @Message("This closed it.")
    String closing();

    @Message("Decision")
    String decision();

    @Message("What you decided and why. It is not changed afterwards; the next entry follows it.")
    String decisionHint();

    @Message("Next step")
    String nextStep();

    @Message("Who does what until when.")
    String nextStepHint();

    @Message("Close it with this entry")
    String closeIt();

    @Message("Keep the entry")
    String keep();

    @Message("Closed by {name}, {moment}")
    String closedBy(String name, String moment);

    @Message("Tell what you saw")
    String accountTitle();

    @Message(
            "A doctor is told already. Write what you saw and heard, not what you think of it. Do not question the child or the family.")
    String accountLead();

    @Message("Form, colour, size; as exactly as you can.")
    String seenHint();

    @Message("Names, or who they are to the child.")
    String presentHint();

    @Message("In their own words.")
    String saidByHint();

    @Message("Send")
    String send();

    @Message("Received")
    String received();

    @Message("A doctor has your report and decides what happens next. Do not speak about it with others.")
    String receivedLead();

    @Message("Back to the session")
    String backToSession();

    @Message("All of them")
    String toAll();
}
