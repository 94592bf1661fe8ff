package org.tenfold.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/** What somebody wrote about a child. It is never changed; its author may correct it by a second note that amends it. */
@Entity
@Table(name = "note")
public class Note extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(name = "course_id", updatable = false)
    private UUID courseId;

    @Column(name = "session_id", updatable = false)
    private UUID sessionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "amends_id", updatable = false)
    private Note amended;

    @Column(name = "written_by", updatable = false)
    private UUID authorId;

    @Column(name = "written_by_name", updatable = false)
    private String authorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_by_role", updatable = false)
    private Role authorRole;

    @Column(name = "written_at", updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "reach", updatable = false)
    private NoteReach reach;

    @Column(name = "amendment_reason", updatable = false)
    private String reason;

    @Column(name = "words", updatable = false)
    private String text;

    protected Note() {}

    /** What a parent writes is always shared: nobody writes what he himself may not read again. */
    Note(NoteSubject about, Account author, NoteReach reach, String text, Instant at) {
        this.child = about.child();
        this.courseId = about.courseId();
        this.sessionId = about.sessionId();
        this.authorId = author.id();
        this.authorName = author.name();
        this.authorRole = author.role();
        this.reach = author.role() == Role.PARENT ? NoteReach.SHARED : reach;
        this.text = text;
        this.at = at;
    }

    /** A correction by the author with its reason, for the same readers; this note stays as it is. */
    Note amendment(Account author, String words, String why, Instant when) {
        if (!isBy(author)) {
            throw new Refusal("onlyItsAuthorAmendsANote");
        }
        if (isAmendment()) {
            throw new Refusal("anAmendmentIsNotAmended");
        }
        Note amendment = new Note(new NoteSubject(child, courseId, sessionId), author, reach, words, when);
        amendment.amended = this;
        amendment.reason = why;
        return amendment;
    }

    public boolean isBy(Account person) {
        return authorId.equals(person.id());
    }

    public boolean isAmendment() {
        return amended != null;
    }

    public boolean isShared() {
        return reach == NoteReach.SHARED;
    }

    /** Whether somebody who may see the child's record may read the note. */
    public boolean isReadableBy(Account person) {
        return isShared() || person.role() != Role.PARENT;
    }

    public Child child() {
        return child;
    }

    /** Null when it is about no course. */
    public UUID courseId() {
        return courseId;
    }

    /** Null when it is about no session. */
    public UUID sessionId() {
        return sessionId;
    }

    /** The note that this one amends; null for a note of its own. */
    public Note amended() {
        return amended;
    }

    /** Why it amends; null for a note of its own. */
    public String reason() {
        return reason;
    }

    public UUID authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public Role authorRole() {
        return authorRole;
    }

    public Instant at() {
        return at;
    }

    public NoteReach reach() {
        return reach;
    }

    public String text() {
        return text;
    }
}
