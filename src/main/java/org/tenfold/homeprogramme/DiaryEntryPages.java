package org.tenfold.homeprogramme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Child;
import org.tenfold.course.Courses;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** A parent takes an entry of the diary back, or says a word about it later. */
@Path("/diary/{id}")
class DiaryEntryPages {

    @Inject
    Diary diary;

    @Inject
    Courses courses;

    @Inject
    ParentsChild children;

    @Inject
    HomeDays days;

    @Inject
    KeepingTheDiary keeping;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @POST
    @Path("reversal")
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response takeBack(@RestPath String id) {
        DiaryEntry entry = entry(id);
        Child child = children.of(entry.child().id()).toWriteOf();
        keeping.takeBack(List.of(entry), signedIn.person());
        return page.to(place(child, entry), "exerciseTakenBack");
    }

    @POST
    @Path("words")
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response say(@RestPath String id, @BeanParam WordsForm form) {
        DiaryEntry entry = entry(id);
        ParentsChild.Guarded guarded = children.of(entry.child().id());
        Child child = guarded.toWriteOf();
        FormErrors errors = new FormErrors(page.language());
        DiaryWords words = form.read(errors, signedIn.person());
        if (!errors.isEmpty()) {
            HomeDay day =
                    days.of(child, courses.of(child.id()), entry.doneOn(), children.today(), signedIn.person(), true);
            return page.invalid(ExercisePages.Templates.day(
                    day.with(new TypedWords(entry.id().toString(), form, errors))));
        }
        keeping.say(entry, words, signedIn.person());
        return page.to(place(child, entry), "saved");
    }

    private DiaryEntry entry(String id) {
        return diary.findByIdOptional(NotFound.unlessId(id)).orElseThrow(NotFound::here);
    }

    private String place(Child child, DiaryEntry entry) {
        return HomeDay.path(child, entry.doneOn(), children.today()) + "#exercise-" + entry.courseId() + "-"
                + entry.exerciseId();
    }
}
