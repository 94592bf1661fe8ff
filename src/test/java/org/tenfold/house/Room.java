package org.tenfold.house;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The rooms of the house from the ground up, each with the rooms whose names it may use. A room without an entry here
 * does not exist; {@link RoomsTest} compares this table with the packages.
 */
enum Room {
    SHARED,
    AUDIT(SHARED),
    CLINIC(SHARED, AUDIT),
    ACCOUNT(SHARED, AUDIT, CLINIC),
    /** The clinic's settings and its trail, as an administrator sees them. */
    ADMINISTRATION(SHARED, AUDIT, CLINIC, ACCOUNT),
    LIBRARY(SHARED, AUDIT, CLINIC, ACCOUNT),
    CHILD(SHARED, AUDIT, CLINIC, ACCOUNT, LIBRARY),
    /** Those who help with a child besides its guardians. */
    RELATIVE(SHARED, AUDIT, CLINIC, ACCOUNT, CHILD),
    /** Courses and their sessions are one aggregate; conducting a session is a room of its own. */
    COURSE(SHARED, AUDIT, CLINIC, ACCOUNT, LIBRARY, CHILD),
    /** The line that one who treats a child leaves for the next. */
    HANDOVER(SHARED, AUDIT, CLINIC, ACCOUNT, CHILD),
    SESSION(SHARED, AUDIT, CLINIC, ACCOUNT, LIBRARY, CHILD, COURSE, HANDOVER),
    HOMEPROGRAMME(SHARED, AUDIT, CLINIC, ACCOUNT, LIBRARY, CHILD, COURSE),
    /** What a family tells of its child before it leaves home. */
    CHECKIN(SHARED, AUDIT, CLINIC, ACCOUNT, LIBRARY, CHILD, COURSE, SESSION, HOMEPROGRAMME),
    NOTE(SHARED, AUDIT, CLINIC, ACCOUNT, CHILD, COURSE, SESSION),
    MEASUREMENT(SHARED, AUDIT, CLINIC, ACCOUNT, LIBRARY, CHILD, COURSE),
    /** Suspected injuries, for doctors alone. */
    SAFEGUARDING(SHARED, AUDIT, CLINIC, ACCOUNT, LIBRARY, CHILD, COURSE, SESSION),
    /** Views derived of everything below; only the doctor's review is written here. */
    PROGRESS(SHARED, AUDIT, CLINIC, ACCOUNT, LIBRARY, CHILD, COURSE, SESSION, HOMEPROGRAMME, MEASUREMENT),
    /** Reports for paper: pages and PDFs of what the rooms below tell. */
    REPORT(SHARED, AUDIT, CLINIC, ACCOUNT, LIBRARY, CHILD, COURSE, HOMEPROGRAMME, MEASUREMENT, PROGRESS),
    ATTENTION(
            SHARED,
            AUDIT,
            CLINIC,
            ACCOUNT,
            LIBRARY,
            CHILD,
            COURSE,
            SESSION,
            HOMEPROGRAMME,
            CHECKIN,
            NOTE,
            MEASUREMENT,
            SAFEGUARDING,
            PROGRESS),
    MESSAGE(
            SHARED,
            AUDIT,
            CLINIC,
            ACCOUNT,
            LIBRARY,
            CHILD,
            RELATIVE,
            COURSE,
            SESSION,
            HOMEPROGRAMME,
            CHECKIN,
            NOTE,
            MEASUREMENT),
    /** What leaves the clinic for programs and for people; wire types live only here. */
    INTEROP(
            SHARED,
            AUDIT,
            CLINIC,
            ACCOUNT,
            LIBRARY,
            CHILD,
            RELATIVE,
            COURSE,
            SESSION,
            HOMEPROGRAMME,
            NOTE,
            MEASUREMENT,
            PROGRESS,
            REPORT),
    HOME(
            SHARED,
            AUDIT,
            CLINIC,
            ACCOUNT,
            LIBRARY,
            CHILD,
            COURSE,
            SESSION,
            HOMEPROGRAMME,
            CHECKIN,
            NOTE,
            MEASUREMENT,
            PROGRESS,
            ATTENTION,
            MESSAGE),
    DEMO(
            SHARED,
            AUDIT,
            CLINIC,
            ACCOUNT,
            LIBRARY,
            CHILD,
            COURSE,
            SESSION,
            HOMEPROGRAMME,
            CHECKIN,
            NOTE,
            MEASUREMENT,
            PROGRESS,
            ATTENTION,
            MESSAGE,
            HOME);

    static final String HOUSE = "org.tenfold";

    private final Set<Room> mayUse;

    Room(Room... mayUse) {
        this.mayUse = Set.of(mayUse);
    }

    String packageName() {
        return HOUSE + "." + name().toLowerCase(Locale.ROOT);
    }

    boolean mayUse(Room other) {
        return other == this || mayUse.contains(other);
    }

    Set<Room> mayUse() {
        return mayUse;
    }

    Set<Room> mayNotUse() {
        EnumSet<Room> others = EnumSet.allOf(Room.class);
        others.removeIf(this::mayUse);
        return others;
    }
}
