package org.tenfold.shared.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that surround every page. */
@MessageBundle("shell")
public interface ShellMessages {

    @Message("Tenfold")
    String product();

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("Menu of")
    String menuOf();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("My account")
    String myAccount();

    @Message("Tenfold informs professionals; it does not diagnose.")
    String informs();

    @Message("Language")
    String language();

    @Message("Treatment room")
    String onTablet();

    @Message("Shared tablet")
    String sharedTablet();

    @Message("Lock")
    String lock();

    @Message("The tablet locks itself in a moment. Touch it anywhere to stay.")
    String locksSoon();

    @Message("Undo")
    String undo();

    @Message("Sending…")
    String keptSending();

    @Message("Not sent yet")
    String keptWaiting();

    @Message("It is kept here and sent when the connection is back. Leave this page open.")
    String keptWaitingLead();

    @Message("Sent")
    String keptSent();

    @Message("The connection is back. What waited here has arrived.")
    String keptSentLead();

    @Message("Could not be sent")
    String keptFailed();

    @Message("What you filled in is still here. Send it again, or show this to whoever looks after the portal.")
    String keptFailedLead();

    @Message("Not sent: your sign-in has ended")
    String keptEnded();

    @Message("Sign in again in a new window and leave this page open: what you filled in is sent then.")
    String keptEndedLead();

    @Message("Not sent: somebody else is signed in")
    String keptForeign();

    @Message("What was filled in here is not recorded under another name. It is gone from this tablet.")
    String keptForeignLead();

    @Message("Look at the answer")
    String keptAnswered();

    @Message("What waited here has been answered, and there is something for you to decide.")
    String keptAnsweredLead();

    @Message("Send again")
    String keptAgain();
}
