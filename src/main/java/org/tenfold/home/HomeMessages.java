package org.tenfold.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the first pages and of the way to them. */
@MessageBundle("home")
public interface HomeMessages {

    @Message("Overview")
    String overview();

    @Message("Children")
    String children();

    @Message("Today")
    String today();

    @Message("Library")
    String library();

    @Message("Home")
    String home();

    @Message("Accounts")
    String accounts();

    @Message("Clinic")
    String clinic();

    @Message("Audit trail")
    String trail();
}
