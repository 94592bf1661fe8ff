package org.tenfold.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Child;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.homeprogramme.HomeProgramme;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;

/** All reports of a child that the signed-in person may have. That he sees the child's record is found out before. */
@RequestScoped
public class ReportsOfAChild {

    @Inject
    Courses courses;

    @Inject
    Library library;

    @Inject
    Papers papers;

    @Inject
    SignedIn signedIn;

    /**
     * Course by course, the newest first; each is made when its bytes are asked for, one at a time. Whoever gives them
     * away writes that down on the trail.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ChildReport> of(Child child) {
        List<ChildReport> all = new ArrayList<>();
        for (Line line : lines(child)) {
            Course course = line.course();
            all.add(new ChildReport(
                    Papers.courseFile(course), () -> papers.course(course, Readership.widest(signedIn.role()))));
            if (line.home()) {
                all.add(new ChildReport(
                        Papers.homeFile(course), () -> papers.home(course).orElseThrow()));
            }
        }
        return all;
    }

    /** The courses of which there are reports, the newest first. */
    List<Line> lines(Child child) {
        return courses.of(child.id()).stream()
                .map(course -> line(course, library.version(course.edition())))
                .toList();
    }

    private static Line line(Course course, Protocol protocol) {
        return new Line(course, protocol, course.status().isOpen() && HomeProgramme.isForParents(protocol));
    }

    /**
     * A course of which there is a report.
     *
     * @param home whether there is something for home too
     */
    public record Line(Course course, Protocol protocol, boolean home) {}
}
