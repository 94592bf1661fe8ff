package org.tenfold.note;

import java.util.UUID;
import org.tenfold.child.Child;

/** What a note is about: a child, or within its record a course or one session. */
public record NoteSubject(Child child, UUID courseId, UUID sessionId) {

    public static NoteSubject of(Child child) {
        return new NoteSubject(child, null, null);
    }

    public static NoteSubject ofCourse(Child child, UUID courseId) {
        return new NoteSubject(child, courseId, null);
    }

    /** The page of what it is about. */
    String path() {
        if (sessionId != null) {
            return "/sessions/" + sessionId;
        }
        return courseId != null ? "/courses/" + courseId : "/children/" + child.id();
    }

    public static NoteSubject ofSession(Child child, UUID courseId, UUID sessionId) {
        return new NoteSubject(child, courseId, sessionId);
    }
}
