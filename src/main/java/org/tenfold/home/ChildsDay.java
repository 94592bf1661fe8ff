package org.tenfold.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tenfold.checkin.CheckInCard;
import org.tenfold.child.Child;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Sight;
import org.tenfold.homeprogramme.HomeDay;
import org.tenfold.note.NoteThread;
import org.tenfold.progress.CourseReview;

/**
 * What a parent finds about one of his children today.
 *
 * @param takesPart whether he may tick; otherwise he only reads
 * @param may what he sees of the child
 * @param children all his children, this one among them
 * @param next the next session; null when none is planned
 * @param checkIn how the child is today; null where nobody is asked
 * @param courses the open courses, or the last one when none is open
 * @param atHome what is done at home today
 * @param unread how many notes are new to the reader, by child
 * @param notes the newest of those that he may read
 * @param said what a doctor wrote for the guardians of a course last; null when nothing was
 */
record ChildsDay(
        Child child,
        LocalDate today,
        boolean takesPart,
        MaySee may,
        List<Child> children,
        NextSession next,
        CheckInCard checkIn,
        List<CourseCard> courses,
        HomeDay atHome,
        Map<UUID, Long> unread,
        List<NoteThread> notes,
        CourseReview said) {

    /**
     * What the reader sees of the child.
     *
     * @param invites whether he may let others help
     * @param until the last day of somebody who only helps; null for a guardian
     */
    record MaySee(boolean progress, boolean record, boolean words, boolean invites, LocalDate until) {

        static MaySee by(List<Guardianship> ofChild) {
            return new MaySee(
                    ofChild.stream().anyMatch(one -> one.reach().sees(Sight.PROGRESS)),
                    ofChild.stream().anyMatch(one -> one.reach().sees(Sight.RECORD)),
                    ofChild.stream().anyMatch(one -> one.reach().sees(Sight.WORDS)),
                    ofChild.stream().anyMatch(one -> one.reach().invites()),
                    ofChild.stream().anyMatch(one -> one.reach().isOfGuardian())
                            ? null
                            : ofChild.stream()
                                    .map(Guardianship::until)
                                    .max(LocalDate::compareTo)
                                    .orElse(null));
        }
    }

    /** How many notes about one of the children are new to the reader. */
    public long newOf(Child one) {
        return unread.getOrDefault(one.id(), 0L);
    }

    public boolean isOneOfSeveral() {
        return children.size() > 1;
    }
}
