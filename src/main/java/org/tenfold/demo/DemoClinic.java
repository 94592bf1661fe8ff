package org.tenfold.demo;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tenfold.account.Role;
import org.tenfold.child.Reach;
import org.tenfold.child.Relation;
import org.tenfold.child.Sex;
import org.tenfold.shared.text.Language;

/** An invented clinic as it is written down in {@code seeds/demo/clinics.yaml}. Days are counted from today. */
record DemoClinic(
        String key,
        String name,
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

    /** @param measured by whom, how many days ago, and each measure with its value, or with the values of both sides */
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
            List<DemoCourse> courses) {

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
     * A course that is under way.
     *
     * @param done how many of its sessions were done on the days before today
     */
    record DemoCourse(
            String protocol,
            String doctor,
            String masseur,
            String hour,
            int sessions,
            int done,
            String goal,
            Map<String, String> answers) {

        DemoCourse {
            answers = answers == null ? Map.of() : answers;
        }
    }
}
