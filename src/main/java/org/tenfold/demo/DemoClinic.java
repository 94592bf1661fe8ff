package org.tenfold.demo;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tenfold.account.Role;
import org.tenfold.child.Reach;
import org.tenfold.child.Relation;
import org.tenfold.child.Sex;
import org.tenfold.homeprogramme.Caregiver;
import org.tenfold.homeprogramme.Mood;
import org.tenfold.homeprogramme.NotDoneWhy;
import org.tenfold.homeprogramme.Routine;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.progress.Goal;
import org.tenfold.progress.NextStep;
import org.tenfold.progress.Occasion;
import org.tenfold.progress.Outcome;
import org.tenfold.shared.text.Language;

/** An invented clinic as it is written down in {@code seeds/demo/clinics.yaml}. Days are counted from today. */
record DemoClinic(
        String key,
        String name,
        String address,
        String licence,
        String zone,
        Language language,
        Set<DayOfWeek> workingDays,
        String opensAt,
        String closesAt,
        List<Person> people,
        List<DemoChild> children) {

    record Person(Role role, String name, String address, Set<String> qualifications) {

        Person {
            qualifications = qualifications == null ? Set.of() : qualifications;
        }
    }

    /**
     * A child of the clinic.
     *
     * @param measured by whom, how many days ago, and each measure with its value, or with the values of both sides
     * @param checkIn what its first guardian told from home today, by what is asked, where it is not as usual; null where
     *     nothing was told
     */
    record DemoChild(
            String number,
            String given,
            String family,
            Sex sex,
            int ageInDays,
            Integer gestationInDays,
            List<String> guardians,
            List<DemoRelative> relatives,
            List<String> conditions,
            List<String> devices,
            List<Map<String, Object>> measured,
            List<DemoCourse> courses,
            Map<AskedAtHome, String> checkIn) {

        DemoChild {
            guardians = guardians == null ? List.of() : guardians;
            relatives = relatives == null ? List.of() : relatives;
            conditions = conditions == null ? List.of() : conditions;
            devices = devices == null ? List.of() : devices;
            measured = measured == null ? List.of() : measured;
            courses = courses == null ? List.of() : courses;
        }
    }

    /** @param days how many more days somebody who is no guardian helps with the child */
    record DemoRelative(String address, Relation relation, Reach reach, int days) {}

    /**
     * A course that is under way, or was.
     *
     * @param ordinal which course of its series; 0 stands for the first
     * @param endedDaysAgo counts its days from so many days ago instead of from today
     * @param done how many of its sessions were done on the days before
     * @param home what is done at home; null where no doctor has chosen
     */
    record DemoCourse(
            String protocol,
            String doctor,
            String masseur,
            String hour,
            int sessions,
            int done,
            int ordinal,
            int endedDaysAgo,
            String goal,
            Map<String, String> answers,
            DemoHome home,
            List<DemoReview> reviews) {

        DemoCourse {
            reviews = reviews == null ? List.of() : reviews;
            answers = answers == null ? Map.of() : answers;
        }
    }

    /** What the doctor of a course said of it. */
    record DemoReview(
            Occasion occasion, Outcome outcome, Goal goal, NextStep next, String forParent, String forStaff) {}

    /**
     * What is done at home.
     *
     * @param trained whether the parent was taught before the course began
     */
    record DemoHome(boolean trained, String reason, List<DemoExercise> exercises, List<DemoEntry> diary) {

        DemoHome {
            diary = diary == null ? List.of() : diary;
        }
    }

    /** @param days none named means every day */
    record DemoExercise(String exercise, int times, int minutes, Routine routine, Set<DayOfWeek> days) {

        DemoExercise {
            days = days == null ? Set.of() : days;
        }
    }

    /**
     * What was entered by one tap.
     *
     * @param exercise null for all of the day
     * @param leftOut why it was left out; null when it was done
     * @param who null for the parent whose account it is
     */
    record DemoEntry(
            int daysAgo,
            int hour,
            int round,
            String exercise,
            NotDoneWhy leftOut,
            Caregiver who,
            Mood mood,
            String remark) {}
}
