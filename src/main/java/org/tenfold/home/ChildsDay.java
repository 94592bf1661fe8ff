package org.tenfold.home;

import java.time.LocalDate;
import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.homeprogramme.HomeDay;
import org.tenfold.note.NoteThread;
import org.tenfold.progress.CourseReview;

/**
 * What a parent finds about one of his children today.
 *
 * @param takesPart whether he may tick; otherwise he only reads
 * @param children all his children, this one among them
 * @param next the next session; null when none is planned
 * @param courses the open courses, or the last one when none is open
 * @param atHome what is done at home today
 * @param notes the newest of those that he may read
 * @param said what a doctor wrote for the guardians of a course last; null when nothing was
 */
record ChildsDay(
        Child child,
        LocalDate today,
        boolean takesPart,
        List<Child> children,
        NextSession next,
        List<CourseCard> courses,
        HomeDay atHome,
        List<NoteThread> notes,
        CourseReview said) {

    public boolean isOneOfSeveral() {
        return children.size() > 1;
    }
}
