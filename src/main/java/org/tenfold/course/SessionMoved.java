package org.tenfold.course;

/** A session got a new attempt on another day; later sessions of the course moved where order and spacing asked for it. */
public record SessionMoved(TreatmentSession postponed, TreatmentSession next) {}
