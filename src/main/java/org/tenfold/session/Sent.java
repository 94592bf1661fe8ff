package org.tenfold.session;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.course.CourseMessages;
import org.tenfold.course.Reaction;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.Told;
import org.tenfold.shared.text.Language;

/**
 * What a person sent about a session that stands otherwise by now.
 *
 * @param outcome what it was to be; null for the answers of a check and for an amendment
 * @param reaction null where nobody said
 * @param minutes null where nobody said
 * @param words why, or what is right instead; null where nobody said
 * @param note null when nothing was written
 * @param answers of a check, by the id of the question
 * @param tappedAt null where it was sent at once
 */
public record Sent(
        SessionStatus outcome,
        Reaction reaction,
        Integer minutes,
        String words,
        String note,
        Map<String, String> answers,
        Instant tappedAt) {

    static Sent done(Completion said, Told told) {
        String note = said.remark() == null ? null : said.remark().text();
        return new Sent(SessionStatus.DONE, said.reaction(), said.minutes(), null, note, Map.of(), tapped(told));
    }

    static Sent stopped(String words, Reaction reaction, Remark remark, Told told) {
        String note = remark == null ? null : remark.text();
        return new Sent(SessionStatus.STOPPED, reaction, null, words, note, Map.of(), tapped(told));
    }

    static Sent putOff(SessionStatus outcome, String words, Told told) {
        return new Sent(outcome, null, null, words, null, Map.of(), tapped(told));
    }

    static Sent checked(Map<String, String> answers, Told told) {
        return new Sent(null, null, null, null, null, answers, tapped(told));
    }

    static Sent amended(Amended to) {
        return new Sent(null, to.reaction(), to.minutes(), to.reason(), to.note(), Map.of(), null);
    }

    private static Instant tapped(Told told) {
        return told.isLate() ? told.at() : null;
    }

    public boolean isCheck() {
        return !answers.isEmpty();
    }

    /** What it would be as an amendment of what stands; the reason is still to be given. */
    AmendmentForm asAmendment(Finished stands, Language ofTheClinic) {
        boolean like = stands.session().isHeld() && reaction != null;
        Integer known = minutes == null ? stands.minutes() : minutes;
        Reaction right = like ? reaction : stands.reaction();
        return new AmendmentForm(
                right == null ? "" : right.name(),
                known == null ? "" : known.toString(),
                like && outcome != SessionStatus.STOPPED ? or(note) : inWords(ofTheClinic),
                outcome == null ? or(words) : "",
                stands.seen(),
                null);
    }

    /** All of it in one text, where what stands has no place for it. */
    private String inWords(Language language) {
        Localized.Literal in = Localized.Literal.of(language.code());
        CourseMessages course = MessageBundles.get(CourseMessages.class, in);
        return Stream.of(
                        outcome == null ? null : course.sessionStatus(outcome),
                        reaction == null ? null : course.reaction(reaction),
                        outcome == null ? null : words,
                        note)
                .filter(said -> said != null && !said.isBlank())
                .collect(Collectors.joining(". "));
    }

    private static String or(String words) {
        return words == null ? "" : words;
    }
}
