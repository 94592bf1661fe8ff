package org.tenfold.message;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.PortalSettings;

/**
 * Mails news once it is kept for good. Nobody waits for the mail server, and when it fails the portal goes on: the news
 * stands on the guardian's page all the same.
 */
@ApplicationScoped
class Post {

    @Inject
    ReactiveMailer mailer;

    @Inject
    PortalSettings portal;

    void deliver(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewsForGuardians news) {
        if (portal.showsLinks()) {
            return;
        }
        for (NewsForGuardians.Reader reader : news.readers()) {
            send(letter(news, reader));
        }
    }

    private void send(Mail letter) {
        try {
            mailer.send(letter).subscribe().with(sent -> {}, Post::failed);
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    /** What the server says may name the address, so only the kind of failure is logged. */
    private static void failed(Throwable failure) {
        Log.warnf(
                "News for a guardian could not be mailed: %s",
                failure.getClass().getName());
    }

    private Mail letter(NewsForGuardians news, NewsForGuardians.Reader reader) {
        String clinic = news.clinic();
        Language language = reader.language();
        MessageMessages words = MessageBundles.get(MessageMessages.class, Localized.Literal.of(language.code()));
        return Mail.withText(
                reader.address(), words.subject(clinic), words.news(news.what(), clinic, portal.address()));
    }
}
