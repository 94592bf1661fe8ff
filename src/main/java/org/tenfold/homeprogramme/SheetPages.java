package org.tenfold.homeprogramme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Sight;
import org.tenfold.course.Course;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;
import org.tenfold.shared.web.Shell;

/** The home programme on paper, to hang beside the changing table, in the language in which the family reads. */
@Path("/courses/{id}/home-programme/sheet")
class SheetPages {

    @CheckedTemplate(basePath = "homeprogramme")
    static class Templates {
        static native TemplateInstance sheet(HomeSheet sheet);
    }

    @Inject
    CourseOfThePerson courses;

    @Inject
    HomeSheets sheets;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    Page page;

    /** @param language its code; else that of the reader */
    @GET
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    @Transactional
    public Response sheet(@RestPath String id, @RestQuery String language) {
        Course course = courses.viewed(id, "home-programme", Sight.EXERCISES);
        HomeSheet sheet = sheets.of(course, signedIn.person(), courses.today()).orElseThrow(NotFound::here);
        if (language != null) {
            page.language();
            shell.speak(Language.of(language));
        }
        return page.of(Templates.sheet(sheet));
    }
}
