package org.tenfold.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.account.Account;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.course.TheCourses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.homeprogramme.TheExercises;

/** A child of "north" whose course begins on the Monday of the tests at ten, its family, and whoever treats it. */
record TheCheckIns(UUID child, UUID course, Account masseur, Account anna) {

    static final LocalDate MONDAY = TheChildren.TODAY;

    static TheCheckIns ofMira() {
        UUID mira = TheChildren.mira();
        Account masseur = TheCourses.freeMasseur();
        UUID course = TheCourses.sign(TheCourses.massage(mira, masseur, MONDAY, 10, 1));
        Account anna = TheExercises.parent();
        TheExercises.guard(mira, anna, Reach.TAKES_PART);
        return new TheCheckIns(mira, course, masseur, anna);
    }

    /** Somebody else of the family. */
    Browser another(Reach reach) {
        Account other = TheExercises.parent();
        TheExercises.guard(child, other, reach);
        return TheExercises.at(other);
    }

    Browser phone() {
        return TheExercises.at(anna);
    }

    Browser tablet() {
        return SignedInAs.as(masseur.address());
    }

    String path() {
        return "/home/" + child + "/check-in";
    }

    /** The form of the questions, as the page fills it in. */
    Browser.Form questions(Browser phone) {
        Document page = phone.page(path());
        return phone.formOf(
                page.getElementById("check") == null ? null : page.selectFirst("form#check"), "no questions");
    }

    /** All as usual but for this (question, answer, question, answer…). */
    void says(Browser phone, String... otherwise) {
        Browser.Form form = questions(phone).without("step");
        for (int i = 0; i < otherwise.length; i += 2) {
            form.with(otherwise[i], otherwise[i + 1]);
        }
        int status = form.send().statusCode();
        if (status != 303) {
            throw new AssertionError("answered " + status);
        }
    }

    void fallsIll(Browser phone, LocalDate back) {
        phone.form(path(), path() + "/illness").with("back", back.toString()).send();
    }

    /** All attempts of all sessions, in order. */
    List<TreatmentSession> sessions() {
        return AtTheClinic.north(() -> TheCourses.bean(TreatmentSessions.class).of(course));
    }

    String firstSession() {
        return "/sessions/" + sessions().get(0).id();
    }

    /** All that was said of a day, the oldest first. */
    List<CheckIn> said(LocalDate day) {
        List<CheckIn> newestFirst =
                AtTheClinic.north(() -> TheCourses.bean(CheckIns.class).saidOn(child, day));
        return newestFirst.stream()
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }
}
