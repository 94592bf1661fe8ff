package org.tenfold.homeprogramme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Child;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** Takes back everything that one tap has written. */
@Path("/taps/{id}/reversal")
class TapPages {

    @Inject
    Diary diary;

    @Inject
    ParentsChild children;

    @Inject
    KeepingTheDiary keeping;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @POST
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response takeBack(@RestPath String id) {
        List<DiaryEntry> written = diary.ofTap(NotFound.unlessId(id));
        if (written.isEmpty()) {
            throw NotFound.here();
        }
        DiaryEntry first = written.get(0);
        Child child = children.of(first.child().id()).toWriteOf();
        keeping.takeBack(written, signedIn.person());
        return page.to(
                HomeDay.path(child, first.doneOn(), children.today()) + "#exercises-" + first.courseId(),
                "exerciseTakenBack");
    }
}
