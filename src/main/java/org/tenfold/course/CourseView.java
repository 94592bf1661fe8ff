package org.tenfold.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;
import org.tenfold.library.item.Variant;
import org.tenfold.library.rule.Rule;

/**
 * A course as one person reads it.
 *
 * @param attempts all attempts of all its sessions, in order
 * @param sections what the rooms above add, as HTML
 * @param staff whether the reader sees what was asked, set aside and written down for the staff
 * @param words whether he reads what the staff writes in its own words
 * @param steers whether the reader pauses, resumes and stops
 */
public record CourseView(
        Course course,
        Protocol protocol,
        CourseProgress progress,
        List<TreatmentSession> attempts,
        List<CourseOverride> overrides,
        List<String> sections,
        LocalDate today,
        boolean staff,
        boolean words,
        boolean steers) {

    /** A line of the plan, and where it lies in time. */
    public record Line(TreatmentSession session, LocalDate today) {

        /** The name by which styles know it; empty for a day ahead that never moved. */
        public String code() {
            if (session.plannedOn().equals(today)) {
                return "today";
            }
            if (session.isOver()) {
                return "past";
            }
            return session.isMoved() ? "moved" : "";
        }
    }

    /** What was asked at assignment, and what was answered. */
    public record Answered(Question question, String answer) {

        public boolean isYes() {
            return answer.equals("yes");
        }

        public LocalDate day() {
            return LocalDate.parse(answer);
        }

        public Optional<Question.Option> option() {
            return question.option(answer);
        }
    }

    /** A rule that was set aside; none where the protocol no longer tells of it. */
    public record SetAside(CourseOverride override, Optional<Rule> rule) {}

    public List<Line> plan() {
        return attempts.stream().map(session -> new Line(session, today)).toList();
    }

    public List<Answered> answers() {
        return protocol.questionsAt(Moment.ASSIGNMENT).stream()
                .filter(question -> course.answers().containsKey(question.id()))
                .map(question -> new Answered(question, course.answers().get(question.id())))
                .toList();
    }

    public List<SetAside> setAside() {
        return overrides.stream()
                .map(override -> new SetAside(override, protocol.rule(override.ruleId())))
                .toList();
    }

    public Optional<Variant> variant() {
        return protocol.variant(course.variantId());
    }

    /** What falls away when the course is stopped. */
    public List<TreatmentSession> ahead() {
        return attempts.stream().filter(TreatmentSession::isPlanned).toList();
    }

    /** The session that is due next; none when the course is over. */
    public Optional<TreatmentSession> next() {
        return attempts.stream()
                .filter(session -> course.status().isOpen() && !session.isOver())
                .findFirst();
    }
}
