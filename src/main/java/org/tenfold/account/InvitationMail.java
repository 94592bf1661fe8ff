package org.tenfold.account;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tenfold.shared.web.PortalSettings;

/** Sends one-time links. Without a mail server nothing leaves; the link is then shown to whoever invites. */
@ApplicationScoped
class InvitationMail {

    @Inject
    Mailer mailer;

    @Inject
    PortalSettings portal;

    @ConfigProperty(name = "quarkus.mailer.mock", defaultValue = "false")
    boolean noMailServer;

    /** Whether nothing leaves the portal. */
    boolean isSilent() {
        return portal.showsLinks() || noMailServer;
    }

    String link(Token token) {
        return portal.address() + "/activate/" + token.secret();
    }

    void send(Account account, Token token) {
        if (isSilent()) {
            return;
        }
        AccountMessages messages = MessageBundles.get(
                AccountMessages.class, Localized.Literal.of(account.language().code()));
        mailer.send(Mail.withText(
                account.address(),
                messages.invitationSubject(account.clinic().name()),
                messages.invitationMail(account.name(), link(token))));
    }
}
