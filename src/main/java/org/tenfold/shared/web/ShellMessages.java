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

    @Message("Lock")
    String lock();

    @Message("The tablet locks itself in a moment. Touch it anywhere to stay.")
    String locksSoon();

    @Message("Undo")
    String undo();
}
