package org.tenfold.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.course.Course;
import org.tenfold.course.CourseDecided;
import org.tenfold.course.CoursePaused;
import org.tenfold.course.CourseReopened;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.DoctorAsked;
import org.tenfold.course.Reaction;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.TreatmentSession;
import org.tenfold.progress.Occasion;
import org.tenfold.progress.ReviewFellDue;
import org.tenfold.progress.ReviewSigned;
import org.tenfold.safeguarding.SafeguardingClosed;
import org.tenfold.safeguarding.SafeguardingOpened;
import org.tenfold.session.SessionDone;
import org.tenfold.session.SessionReopened;
import org.tenfold.session.SessionStopped;

/** Listens to what happens with courses, and keeps what waits for a doctor, in the transaction in which it happens. */
@ApplicationScoped
class WhatHappened {

    @Inject
    AttentionItems items;

    /** A doctor who pauses a course himself knows of it; what a session gave reason for waits for him. */
    void paused(@Observes CoursePaused event) {
        TreatmentSession session = event.session();
        if (session != null && !waitsForADecision(event.course())) {
            AttentionKind kind = session.status() == SessionStatus.STOPPED
                    ? AttentionKind.COURSE_PAUSED_BY_STOP
                    : AttentionKind.COURSE_PAUSED_BY_CHECK;
            items.persist(new AttentionItem(kind, session, event.course().statusSince()));
        }
    }

    /** What gave the reason may have been told before the course was paused. */
    private boolean waitsForADecision(Course course) {
        return items.openOf(course.id()).stream().anyMatch(item -> item.kind().waitsForADecision());
    }

    void opened(@Observes SafeguardingOpened event) {
        items.persist(new AttentionItem(event));
    }

    void closed(@Observes SafeguardingClosed event) {
        items.openOfMatter(event.concern().id()).ifPresent(item -> item.settleWith(event));
    }

    /** Where the course waits because of it, that is told by the pause. */
    void stopped(@Observes SessionStopped event) {
        TreatmentSession session = event.session();
        if (session.course().status() != CourseStatus.PAUSED) {
            items.persist(new AttentionItem(AttentionKind.SESSION_STOPPED, session, session.endedAt()));
        }
    }

    void done(@Observes SessionDone event) {
        TreatmentSession session = event.session();
        if (session.reaction() == Reaction.CRIES_AND_DOES_NOT_SETTLE) {
            items.persist(new AttentionItem(AttentionKind.CHILD_DID_NOT_SETTLE, session, session.endedAt()));
        }
    }

    /** A rule or a sign asks for a doctor. */
    void asked(@Observes DoctorAsked event) {
        items.persist(new AttentionItem(event));
    }

    /** A resumed course settles what waited for that decision; a stopped one settles everything about it. */
    void decided(@Observes CourseDecided event) {
        boolean stopped = event.course().status() == CourseStatus.STOPPED;
        items.openOf(event.course().id()).stream()
                .filter(item -> stopped || item.kind().waitsForADecision())
                .forEach(item -> item.settleWith(stopped ? Settled.COURSE_STOPPED : Settled.COURSE_RESUMED));
    }

    /** What a session gave reason for is void when its outcome was undone. */
    void reopened(@Observes SessionReopened event) {
        items.openOf(event.session().course().id()).stream()
                .filter(item -> event.session().id().equals(item.sessionId())
                        && item.kind().isOfAnOutcome())
                .forEach(item -> item.settleWith(Settled.OUTCOME_UNDONE));
    }

    /** It has no end to be reviewed, as long as it goes on. */
    void reopened(@Observes CourseReopened event) {
        items.openOf(event.course().id()).stream()
                .filter(item -> item.kind() == AttentionKind.REVIEW_END)
                .forEach(item -> item.settleWith(Settled.OUTCOME_UNDONE));
    }

    /** At the end of a course nobody is asked for its half any more. */
    void fellDue(@Observes ReviewFellDue event) {
        AttentionKind kind = AttentionKind.of(event.occasion());
        List<AttentionItem> open = items.openOf(event.course().id());
        if (event.occasion() == Occasion.END) {
            open.stream()
                    .filter(item -> item.kind() == AttentionKind.REVIEW_HALF_WAY)
                    .forEach(item -> item.settleWith(Settled.OVERTAKEN));
        }
        if (open.stream().noneMatch(item -> item.kind() == kind)) {
            items.persist(new AttentionItem(event));
        }
    }

    void signed(@Observes ReviewSigned event) {
        AttentionKind kind = AttentionKind.of(event.review().occasion());
        items.openOf(event.review().course().id()).stream()
                .filter(item -> item.kind() == kind)
                .forEach(item -> item.settleWith(event.review()));
    }
}
