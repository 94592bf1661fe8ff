package org.tenfold.course;

import java.time.LocalDate;
import java.util.List;

/** An order as it would be signed now: its dated plan, and what the rules say of it on the day it begins. */
public record CourseDraft(List<PlannedDay> plan, Assessment assessment) {

    public CourseDraft {
        plan = List.copyOf(plan);
    }

    public List<LocalDate> days() {
        return plan.stream().map(PlannedDay::day).toList();
    }
}
