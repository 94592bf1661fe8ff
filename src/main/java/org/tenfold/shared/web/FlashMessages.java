package org.tenfold.shared.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a page says about what has just been done. */
@MessageBundle("flash")
public interface FlashMessages {

    @Message("You are signed out.")
    String signedOut();

    @Message("Your account is ready. Please sign in.")
    String accountActivated();

    @Message("Saved.")
    String saved();
}
