package org.tenfold.child;

import java.time.LocalDate;
import java.util.UUID;
import org.tenfold.library.Library;
import org.tenfold.library.Vocabulary;
import org.tenfold.shared.text.Text;

/** A condition or device as a person reads it: by its name in the library. */
public record ConditionLine(
        UUID id, RecordedCondition.Kind kind, Text name, LocalDate since, LocalDate lastDay, boolean takenBack) {

    public static ConditionLine of(RecordedCondition condition, Library library) {
        return new ConditionLine(
                condition.id(),
                condition.kind(),
                vocabulary(condition.kind(), library).name(condition.code()),
                condition.since(),
                condition.lastDay(),
                condition.lastDay() != null && condition.lastDay().isBefore(condition.since()));
    }

    static Vocabulary vocabulary(RecordedCondition.Kind kind, Library library) {
        return switch (kind) {
            case CONDITION -> library.conditions();
            case DEVICE -> library.devices();
        };
    }
}
