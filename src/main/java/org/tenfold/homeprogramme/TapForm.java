package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.FormKey;
import org.tenfold.shared.web.NotFound;

/**
 * What one tap sends: an exercise of a course, or all of them, in a round; with a reason when it was left out.
 *
 * @param today sent by the page that speaks of today: when the day has changed meanwhile, it is not what was meant
 */
public record TapForm(
        @RestForm String course,
        @RestForm String exercise,
        @RestForm String round,
        @RestForm String why,
        @RestForm String today,
        @RestForm(FormKey.FIELD) String once) {

    UUID courseId() {
        return NotFound.unlessId(course == null ? "" : course);
    }

    boolean isOfAll() {
        return exercise == null || exercise.isBlank();
    }

    boolean isOvertaken(LocalDate day, LocalDate now) {
        return today != null && !day.equals(now);
    }

    int number() {
        try {
            return Integer.parseInt(round == null ? "" : round);
        } catch (NumberFormatException e) {
            throw NotFound.here();
        }
    }

    NotDoneWhy reason(FormErrors errors) {
        return why == null ? null : errors.choice("why", why, NotDoneWhy.class);
    }

    KeepingTheDiary.Tap tap(LocalDate day, NotDoneWhy reason, DiaryWords words) {
        return new KeepingTheDiary.Tap(
                courseId(),
                day,
                isOfAll() ? null : exercise,
                number(),
                reason,
                words,
                FormKey.read(once).orElse(null));
    }

    /** The name of the part of the page that was tapped. */
    String place() {
        return isOfAll() ? "exercises-" + course : "exercise-" + course + "-" + exercise;
    }
}
