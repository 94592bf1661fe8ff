package org.tenfold.progress;

/** A doctor has signed a review of a course, or an amendment to one. */
public record ReviewSigned(CourseReview review) {}
