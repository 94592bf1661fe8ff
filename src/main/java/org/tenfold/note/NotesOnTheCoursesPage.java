package org.tenfold.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.Course;
import org.tenfold.course.CourseSection;
import org.tenfold.shared.web.Page;

/** The newest notes about a course and its sessions on its page, and the way to write one. */
@RequestScoped
class NotesOnTheCoursesPage implements CourseSection {

    private static final int NEWEST = 5;

    @CheckedTemplate(basePath = "note")
    static class Templates {
        static native TemplateInstance ofSubject(NoteBoard board);
    }

    @Inject
    Notes notes;

    @Inject
    NoteBoards boards;

    @Inject
    VisibleChild visible;

    @Inject
    Page page;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String render(Course course, Account viewer) {
        if (!visible.readsWordsOf(course.child())) {
            return "";
        }
        NoteSubject subject = NoteSubject.ofCourse(course.child(), course.id());
        return page.fragment(
                Templates.ofSubject(boards.read(subject, notes.ofCourse(course.id(), viewer, NEWEST), viewer)));
    }
}
