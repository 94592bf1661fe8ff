package org.tenfold.course;

/** A doctor has signed a course; its sessions are planned. */
public record CourseAssigned(Course course) {}
