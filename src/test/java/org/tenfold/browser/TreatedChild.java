package org.tenfold.browser;

import io.restassured.response.Response;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tenfold.Browser;

/** A child whose course begins today, all by requests: whatever a step answers has been acknowledged. */
record TreatedChild(String child, String session) {

    /** Begins a record, assigns massage No. 10 from today on, and checks the child before the first session. */
    static TreatedChild checked(Browser doctor, Browser masseur, String given, LocalDate today, String hour) {
        String child = registered(doctor, given, today);
        assigned(doctor, child, today, hour);
        String session = masseur.page("/today")
                .selectFirst(".session-card:contains(" + given + ") a")
                .attr("href");
        Response checked = masseur.form(session, session + "/check")
                .without("step")
                .with("infant-temperature", "36.6")
                .with("infant-minutes-since-feed", "60")
                .send();
        expect(303, checked);
        return new TreatedChild(child, session);
    }

    /** Marks the session done; when this returns, the portal has said that it is. */
    void complete(Browser masseur) {
        expect(
                303,
                masseur.form(session, session + "/completion")
                        .with("reaction", "CALM")
                        .send());
    }

    private static String registered(Browser doctor, String given, LocalDate today) {
        Response kept = doctor.form("/children/new")
                .with("recordNumber", given)
                .with("givenName", given)
                .with("familyName", "Kept")
                .with("birthDate", today.minusDays(100).toString())
                .with("sex", "GIRL")
                .send();
        expect(303, kept);
        return kept.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static void assigned(Browser doctor, String child, LocalDate today, String hour) {
        String order = child + "/assign/massage-no-10";
        Document page = doctor.page(order);
        String masseur = page.selectFirst("option:contains(Ivan Sokolov)").val();
        Response plan = doctor.formIn(page, order)
                .with("answer-ten-examined", "yes")
                .with("answer-ten-purpose", "general")
                .with("answer-ten-performer", "masseur")
                .with("answer-ten-ball-allowed", "yes")
                .with("masseur", masseur)
                .with("firstDay", today.toString())
                .with("hour", hour)
                .with("goal", "Nothing is lost")
                .with("act", "preview")
                .send();
        expect(200, plan);
        expect(
                303,
                doctor.formIn(Jsoup.parse(plan.asString()), order)
                        .with("act", "sign")
                        .send());
    }

    private static void expect(int status, Response response) {
        if (response.statusCode() != status) {
            throw new AssertionError("answered " + response.statusCode() + ", not " + status + ":\n"
                    + Jsoup.parse(response.asString()).select("main").text());
        }
    }
}
