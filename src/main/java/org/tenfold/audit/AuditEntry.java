package org.tenfold.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.shared.store.ClinicRecord;

/** One line of the trail: who did what to which subject, about which child, when. It is never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends ClinicRecord {

    @Column(name = "at", updatable = false)
    private Instant at;

    @Column(name = "actor_id", updatable = false)
    private UUID actorId;

    @Column(name = "actor_name", updatable = false)
    private String actorName;

    @Column(name = "actor_role", updatable = false)
    private String actorRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", updatable = false)
    private AuditAction action;

    @Column(name = "subject_type", updatable = false)
    private String subjectType;

    @Column(name = "subject_id", updatable = false)
    private String subjectId;

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "detail", updatable = false)
    private String detail;

    protected AuditEntry() {}

    AuditEntry(Instant at, Actor actor, AuditAction action, AuditSubject subject, String detail) {
        this.at = at;
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.actorRole = actor.role();
        this.action = action;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.childId = subject.childId();
        this.detail = detail;
    }

    public Instant at() {
        return at;
    }

    public UUID actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public String actorRole() {
        return actorRole;
    }

    public AuditAction action() {
        return action;
    }

    public String subjectType() {
        return subjectType;
    }

    public String subjectId() {
        return subjectId;
    }

    /** The child whose record was looked at or changed; null for what concerns no child. */
    public UUID childId() {
        return childId;
    }

    public String detail() {
        return detail;
    }
}
