package org.tenfold.measurement;

import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.web.Choice;

/** The form of an examination: what may be written down of a child in one go. */
public record ExaminationSheet(Child child, TypedExamination typed, List<Group> groups) {

    /** @param folded whether it stands folded up until somebody asks for it */
    public record Group(String code, String heading, String hint, boolean folded, List<Row> rows) {

        public boolean isOpen() {
            return rows.stream()
                    .flatMap(row -> row.fields().stream())
                    .anyMatch(field -> !field.typed().isEmpty());
        }
    }

    /** @param hint the range and the last value */
    public record Row(MeasureTerm term, String title, String hint, String unit, List<Field> fields) {

        public boolean isOfSides() {
            return fields.size() > 1;
        }
    }

    /**
     * One value to type or choose.
     *
     * @param choices what can be chosen; empty where it is typed
     * @param doubt the question whether the value is right; null where it is not doubted
     * @param sure whether that has been confirmed
     */
    public record Field(String name, Side side, String typed, List<Choice> choices, String doubt, boolean sure) {

        public String sureName() {
            return TypedExamination.SURE + name;
        }
    }
}
