package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tenfold.child.Child;
import org.tenfold.course.Course;
import org.tenfold.library.BodyMap;
import org.tenfold.library.BodyMaps;
import org.tenfold.library.Figure;
import org.tenfold.library.Protocol;
import org.tenfold.shared.text.Text;

/**
 * A day at home as a parent sees it.
 *
 * @param takesPart whether he writes; otherwise he only reads
 * @param names of those who did something in the week, the reader first
 * @param week the days of which he may write, with what is done of each
 * @param typed what could not be taken as it was typed
 */
public record HomeDay(
        Child child,
        LocalDate day,
        LocalDate today,
        boolean takesPart,
        List<OfACourse> courses,
        List<String> names,
        List<Mark> week,
        TypedWords typed) {

    /** What one course asks for on the day. */
    public record OfACourse(
            Course course, Protocol protocol, HomeProgramme programme, List<Card> cards, BodyMaps maps) {

        /** The key of the form for all that is left of the open round. */
        public String keyOfAll() {
            return TypedWords.key(course.id().toString(), TypedWords.ALL, programme.openRound());
        }
    }

    /** An exercise with the words for the child's position and the picture of where the hands are. */
    public record Card(UUID courseId, TodaysExercise today, Text position, BodyMap map) {

        /** The key of the form for the round that is open. */
        public String key() {
            return TypedWords.key(
                    courseId.toString(),
                    today.exercise().id(),
                    today.open() == null ? 0 : today.open().number());
        }
    }

    /** A day of the week before, and what was done of what was planned. */
    public record Mark(LocalDate day, int done, int planned, boolean settled) {

        /** The name by which styles know it. */
        public String code() {
            if (planned == 0) {
                return "rest";
            }
            return done >= planned ? "done" : settled ? "settled" : "open";
        }
    }

    public boolean isOfToday() {
        return day.equals(today);
    }

    /** Where the page of this day is. */
    public String path() {
        return path(child, day, today);
    }

    static String path(Child child, LocalDate day, LocalDate today) {
        String home = "/home/" + child.id();
        return day.equals(today) ? home : home + "/exercises/" + day;
    }

    /** Whether any course has something to say about exercises at home. */
    public boolean isAnything() {
        return courses.stream()
                .anyMatch(one -> one.programme().state() != HomeState.NOTHING_FOR_PARENTS
                        && one.programme().state() != HomeState.NOT_YET);
    }

    /** The body on which pictures are drawn; null where there is nothing to draw. */
    public Figure figure() {
        return courses.stream()
                .filter(one -> !one.cards().isEmpty())
                .map(one -> one.maps().figure())
                .findFirst()
                .orElse(null);
    }

    /** The same day with what could not be taken. */
    HomeDay with(TypedWords wrong) {
        return new HomeDay(child, day, today, takesPart, courses, names, week, wrong);
    }

    public Caregiver[] caregivers() {
        return Caregiver.values();
    }

    public Mood[] moods() {
        return Mood.values();
    }

    public NotDoneWhy[] reasons() {
        return NotDoneWhy.values();
    }
}
