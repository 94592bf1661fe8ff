package org.tenfold.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.child.Sight;
import org.tenfold.course.Course;
import org.tenfold.shared.web.NotFound;

/** Writes a paper and the line on the trail in one transaction, which is over when the PDF is made of it. */
@RequestScoped
class WritingPapers {

    @Inject
    CourseToReport courses;

    @Inject
    Papers papers;

    @Inject
    SignedIn signedIn;

    @Transactional
    Paper course(String id, String readers) {
        Readership asked = Readership.of(readers, signedIn.role()).orElseThrow(NotFound::here);
        Course course = courses.found(id, Sight.RECORD, "report", AuditAction.EXPORTED);
        return papers.course(course, asked);
    }

    @Transactional
    Paper home(String id) {
        Course course = courses.found(id, Sight.EXERCISES, "home-programme", AuditAction.EXPORTED);
        return papers.home(course).orElseThrow(NotFound::here);
    }
}
