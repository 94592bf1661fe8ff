package org.tenfold.shared.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages that say that something did not work. */
@MessageBundle("error")
public interface ErrorMessages {

    @Message("Nothing here")
    String notFoundTitle();

    @Message("There is no page at this address for you. It may have moved, or it is not yours to see.")
    String notFound();

    @Message("That could not be read")
    String badRequestTitle();

    @Message(
            "The form was open for too long or was sent incompletely. Go back: what you typed is still there. Reload the page if it fails again.")
    String badRequest();

    @Message("That is not possible now")
    String refusedTitle();

    @Message("Something broke on our side")
    String failedTitle();

    @Message(
            "Nothing was saved. Please try again. If it happens again, tell your administrator this reference: {reference}.")
    String failed(String reference);

    @Message("To the first page")
    String home();
}
