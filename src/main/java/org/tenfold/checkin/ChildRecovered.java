package org.tenfold.checkin;

import java.time.Instant;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.course.Course;

/** A family told that a child who was ill is well again. */
public record ChildRecovered(Child child, List<Course> courses, Account by, Instant at) {}
