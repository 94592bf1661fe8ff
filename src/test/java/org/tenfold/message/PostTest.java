package org.tenfold.message;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.PortalSettings;

/** What the mails say, and that nobody waits for a mail server that fails. */
@QuarkusTest
@Tag("data")
class PostTest {

    private static final NewsForGuardians NEWS = new NewsForGuardians(
            "North Star Clinic",
            NewsForGuardians.What.SESSIONS,
            List.of(
                    new NewsForGuardians.Reader("anna@north.example", Language.EN),
                    new NewsForGuardians.Reader("marta@north.example", Language.RU)));

    private final List<String> sent = new ArrayList<>();

    @Test
    void each_guardian_reads_in_his_own_language_that_there_is_news_and_no_more() {
        post(false, null).deliver(NEWS);
        assertEquals(
                List.of(
                        "anna@north.example|News from North Star Clinic|There is news about your child's sessions at"
                                + " North Star Clinic. Please sign in: https://tenfold.example",
                        "marta@north.example|Новости: North Star Clinic|Есть новости о сеансах вашего ребёнка в клинике"
                                + " «North Star Clinic». Войдите, чтобы прочитать: https://tenfold.example"),
                sent);
        assertFalse(sent.toString().contains("Mira"));
    }

    @Test
    void who_was_let_help_and_whose_child_it_is_read_no_name_either() {
        NewsForGuardians.Reader nina = new NewsForGuardians.Reader("nina@north.example", Language.EN);
        NewsForGuardians.Reader marta = new NewsForGuardians.Reader("marta@north.example", Language.RU);
        post(false, null)
                .deliver(new NewsForGuardians("North Star Clinic", NewsForGuardians.What.ACCESS, List.of(nina)));
        post(false, null)
                .deliver(new NewsForGuardians("North Star Clinic", NewsForGuardians.What.HELP, List.of(marta)));
        assertEquals(
                List.of(
                        "nina@north.example|News from North Star Clinic|You have been let help with a child at North"
                                + " Star Clinic. Please sign in: https://tenfold.example",
                        "marta@north.example|Новости: North Star Clinic|Изменилось, кто помогает с вашим ребёнком в"
                                + " клинике «North Star Clinic». Войдите, чтобы прочитать: https://tenfold.example"),
                sent);
    }

    @Test
    void where_links_are_shown_nothing_is_mailed() {
        post(true, null).deliver(NEWS);
        assertEquals(List.of(), sent);
    }

    @Test
    void a_mail_server_that_fails_hinders_nobody() {
        assertDoesNotThrow(
                () -> post(false, new IllegalStateException("no route to host")).deliver(NEWS));
        assertEquals(2, sent.size());
    }

    private Post post(boolean showsLinks, RuntimeException failure) {
        Post post = new Post();
        post.portal = new PortalSettings() {
            @Override
            public String address() {
                return "https://tenfold.example";
            }

            @Override
            public boolean showsLinks() {
                return showsLinks;
            }
        };
        post.mailer = mails -> {
            for (var mail : mails) {
                sent.add(mail.getTo().get(0) + "|" + mail.getSubject() + "|" + mail.getText());
            }
            return failure == null
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom().failure(failure);
        };
        return post;
    }
}
