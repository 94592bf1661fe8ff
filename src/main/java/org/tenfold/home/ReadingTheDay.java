package org.tenfold.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.checkin.CheckInCards;
import org.tenfold.child.Child;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Sight;
import org.tenfold.course.Course;
import org.tenfold.course.CourseProgress;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.SessionsOfAChild;
import org.tenfold.course.TreatmentSession;
import org.tenfold.homeprogramme.HomeDay;
import org.tenfold.homeprogramme.HomeDays;
import org.tenfold.library.Library;
import org.tenfold.note.NoteThread;
import org.tenfold.note.Notes;
import org.tenfold.note.UnreadNotes;
import org.tenfold.progress.CourseReviews;

/** Gathers what a parent finds about a child today, in a number of statements that no child adds to. */
@ApplicationScoped
class ReadingTheDay {

    private static final int NEWEST_NOTES = 3;

    @Inject
    SessionsOfAChild sessions;

    @Inject
    HomeDays days;

    @Inject
    Notes notes;

    @Inject
    UnreadNotes unreadNotes;

    @Inject
    CourseReviews reviews;

    @Inject
    CheckInCards checkIns;

    @Inject
    Library library;

    /** @param guardianships all that this parent has today; empty when he guards no such child */
    Optional<ChildsDay> of(UUID childId, Account reader, List<Guardianship> guardianships, LocalDate today) {
        List<Guardianship> ofChild = guardianships.stream()
                .filter(guardianship -> guardianship.child().id().equals(childId))
                .toList();
        if (ofChild.isEmpty()) {
            return Optional.empty();
        }
        ChildsDay.MaySee may = ChildsDay.MaySee.by(ofChild);
        List<TreatmentSession> attempts = sessions.of(childId);
        List<Course> all = courses(attempts);
        List<Course> shown = shown(all);
        Child child = ofChild.get(0).child();
        boolean takesPart =
                ofChild.stream().anyMatch(guardianship -> guardianship.reach().doesExercises());
        HomeDay atHome = days.of(child, all, today, today, reader, takesPart);
        return Optional.of(new ChildsDay(
                child,
                today,
                takesPart,
                may,
                children(guardianships),
                may.progress() ? next(attempts, today).orElse(null) : null,
                may.progress() ? checkIns.of(child, attempts, today) : null,
                shown.stream().map(course -> card(course, attempts)).toList(),
                atHome,
                unread(guardianships, reader),
                may.words() ? notes(childId, reader) : List.of(),
                may.words() ? reviews.newestOf(childId, 1).stream().findFirst().orElse(null) : null));
    }

    /** Of the children whose notes he may read. */
    private Map<UUID, Long> unread(List<Guardianship> guardianships, Account reader) {
        return unreadNotes.by(
                guardianships.stream()
                        .filter(one -> one.reach().sees(Sight.WORDS))
                        .map(one -> one.child().id())
                        .toList(),
                reader);
    }

    private List<NoteThread> notes(UUID childId, Account reader) {
        return NoteThread.of(notes.newestAtHand(childId, reader, NEWEST_NOTES), reader);
    }

    static List<Child> children(List<Guardianship> guardianships) {
        return guardianships.stream().map(Guardianship::child).distinct().toList();
    }

    /** The newest first. A course has its sessions from the moment when it was ordered. */
    private static List<Course> courses(List<TreatmentSession> attempts) {
        return attempts.stream()
                .map(TreatmentSession::course)
                .distinct()
                .sorted(Comparator.comparing(Course::assignedAt).reversed())
                .toList();
    }

    /** The open courses, those assigned first first; the newest one when all have ended. */
    private static List<Course> shown(List<Course> newestFirst) {
        List<Course> open = newestFirst.stream()
                .filter(course -> course.status().isOpen())
                .sorted(Comparator.comparing(Course::assignedAt))
                .toList();
        return open.isEmpty() ? newestFirst.stream().limit(1).toList() : open;
    }

    /** A session of a course that pauses is not next: nobody knows yet whether it comes. */
    private Optional<NextSession> next(List<TreatmentSession> attempts, LocalDate today) {
        return attempts.stream()
                .filter(session -> !session.isOver() && !session.plannedOn().isBefore(today))
                .filter(session -> session.course().status() != CourseStatus.PAUSED)
                .min(Comparator.comparing(TreatmentSession::plannedOn).thenComparing(TreatmentSession::plannedAt))
                .map(session -> new NextSession(
                        session, library.version(session.course().edition()), today));
    }

    private CourseCard card(Course course, List<TreatmentSession> attempts) {
        return new CourseCard(
                course,
                library.version(course.edition()),
                CourseProgress.of(
                        course,
                        attempts.stream()
                                .filter(session -> session.course().id().equals(course.id()))
                                .toList()));
    }
}
