package org.tenfold.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.course.Course;

/**
 * A family told that a child is ill, or that it will take longer or shorter than was told before.
 *
 * @param courses the open ones of the child
 * @param back the day on which it is expected again
 * @param words the same in the language of the clinic
 */
public record ChildFellIll(Child child, List<Course> courses, LocalDate back, String words, Account by, Instant at) {}
