package org.tenfold.message;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the mails to guardians. None tells of a child or of health: a mail is read on many screens. */
@MessageBundle("message")
public interface MessageMessages {

    @Message("News from {clinic}")
    String subject(String clinic);

    @Message("There is news about your child's sessions at {clinic}. Please sign in: {address}")
    String news(String clinic, String address);
}
