package org.tenfold.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.course.TheCourses.bean;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.clinic.Clinics;
import org.tenfold.course.TheCourses;
import org.tenfold.progress.TheProgress;
import org.tenfold.shared.paper.TaggedPdf;

/** The reports as files that everybody can read, with eyes and without. */
@QuarkusTest
@Tag("data")
class ReportPdfTest {

    private static final int MOST = 14;

    @Inject
    SessionFactory sessionFactory;

    @Test
    void the_report_of_a_course_keeps_the_standard_in_both_languages() {
        UUID course = TheReports.reviewed(TheProgress.mira());
        Browser olga = SignedInAs.doctor();
        for (String path : List.of("/report/pdf?language=en", "/report/pdf?language=ru&for=staff")) {
            TaggedPdf pdf = TheReports.pdf(olga, "/courses/" + course + path);
            assertEquals(List.of(), pdf.offences(), path);
        }
    }

    @Test
    void it_can_be_made_in_the_language_of_the_family() {
        UUID course = TheReports.reviewed(TheProgress.mira());
        TaggedPdf pdf = TheReports.pdf(SignedInAs.doctor(), "/courses/" + course + "/report/pdf?language=ru");
        assertEquals("ru", pdf.language());
        assertTrue(pdf.title().startsWith("Отчёт о курсе"), pdf.title());
        String text = pdf.text();
        for (String told : List.of(
                "Промежуточный отчёт о курсе",
                "10 сеансов по 15 мин, один в день",
                "плакал, успокоился",
                "6,1 кг",
                "Цель достигнута частично",
                TheReports.FOR_PARENTS,
                "Составлено 4 мая 2026",
                "Страница")) {
            assertTrue(text.contains(told), told + " in " + text);
        }
    }

    @Test
    void the_home_programme_keeps_the_standard_in_both_languages() {
        UUID mira = TheProgress.mira();
        UUID course = TheCourses.signed(mira);
        String path = "/courses/" + course + "/home-programme/sheet/pdf";
        for (String language : List.of("en", "ru")) {
            TaggedPdf pdf = TheReports.pdf(SignedInAs.doctor(), path + "?language=" + language);
            assertEquals(List.of(), pdf.offences());
            assertEquals(language, pdf.language());
            assertTrue(pdf.text().contains(language.equals("ru") ? "Тянемся" : "toy"), pdf.text());
        }
        assertEquals(2, TheTrail.count(mira, "doctor EXPORTED home-programme"));
    }

    @Test
    void whoever_helps_with_the_exercises_has_them_on_paper_and_nothing_else() {
        UUID mira = TheProgress.mira();
        UUID course = TheCourses.signed(mira);
        TheChildren.guard(mira, Person.ANNA, Reach.EXERCISES, TheChildren.TODAY.plusDays(9));
        TheReports.pdf(SignedInAs.parent(), "/courses/" + course + "/home-programme/sheet/pdf");
        assertEquals(
                404,
                SignedInAs.parent().get("/courses/" + course + "/report/pdf").statusCode());
    }

    @Test
    void where_parents_do_nothing_at_home_there_is_no_home_programme() {
        UUID mira = TheProgress.mira();
        UUID course = TheProgress.past(mira, 1, TheChildren.TODAY.minusDays(60), 10);
        TaggedPdf report = TheReports.pdf(SignedInAs.doctor(), "/courses/" + course + "/report/pdf");
        assertTrue(report.text().contains("Course report") && report.text().contains("10 of 10"));
    }

    @Test
    void the_head_of_the_clinic_stands_above_both() {
        UUID course = TheCourses.signed(TheProgress.mira());
        head("1 Example Lane", "Licence 12-34");
        try {
            for (String path : List.of("/report/pdf", "/home-programme/sheet/pdf")) {
                String text = TheReports.pdf(SignedInAs.doctor(), "/courses/" + course + path)
                        .text();
                assertTrue(text.contains("1 Example Lane Licence 12-34"), text);
            }
            assertTrue(SignedInAs.doctor()
                    .page("/courses/" + course + "/report")
                    .text()
                    .contains("Licence 12-34"));
        } finally {
            head(null, null);
        }
    }

    @Test
    void all_reports_of_a_child_can_be_had_one_by_one() {
        UUID mira = TheProgress.mira();
        TheProgress.past(mira, 1, TheChildren.TODAY.minusDays(100), 10);
        TheCourses.signed(mira);
        assertEquals(
                List.of(
                        "course-report-2026-05-05-massage-no-10.pdf",
                        "home-programme-2026-05-05-massage-no-10.pdf",
                        "course-report-2026-01-24-massage-no-10.pdf"),
                AtTheClinic.north(() ->
                        bean(ReportsOfAChild.class)
                                .of(bean(org.tenfold.child.Children.class).findById(mira))
                                .stream()
                                .map(ChildReport::name)
                                .toList()));
    }

    @Test
    void neither_sessions_nor_values_add_to_what_the_store_is_asked() {
        UUID mira = TheProgress.mira();
        UUID course = TheReports.reviewed(mira);
        Browser olga = SignedInAs.doctor();
        for (String path : List.of("/report", "/report?for=staff", "/report/pdf", "/home-programme/sheet/pdf")) {
            olga.get("/courses/" + course + path);
            long before = sessionFactory.getStatistics().getPrepareStatementCount();
            olga.get("/courses/" + course + path);
            long asked = sessionFactory.getStatistics().getPrepareStatementCount() - before;
            assertTrue(asked <= MOST, path + " asks " + asked + " times");
        }
    }

    private static void head(String address, String licence) {
        AtTheClinic.north(() -> {
            bean(Clinics.class).findById(AtTheClinic.NORTH).headLettersWith(address, licence);
            return null;
        });
    }
}
