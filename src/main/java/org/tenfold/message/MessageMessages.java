package org.tenfold.message;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the mails to guardians. None tells of a child or of health: a mail is read on many screens. */
@MessageBundle("message")
public interface MessageMessages {

    @Message("News from {clinic}")
    String subject(String clinic);

    @Message(
            "{#when what}{#is SESSIONS}There is news about your child's sessions at {clinic}.{#is ACCESS}You have been let help with a child at {clinic}.{#is HELP}Who may help with your child at {clinic} has changed.{/when} Please sign in: {address}")
    String news(NewsForGuardians.What what, String clinic, String address);
}
