package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.tenfold.child.ConditionMessages;
import org.tenfold.child.RecordedCondition;
import org.tenfold.child.RecordedConditions;
import org.tenfold.library.Library;
import org.tenfold.library.Vocabulary;

/** What the child has and wears, now and before. */
@ApplicationScoped
class ConditionsTable implements RecordTable<RecordedCondition> {

    @Inject
    RecordedConditions conditions;

    @Inject
    Library library;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "conditions";
    }

    @Override
    public String explained(ExportMessages words) {
        return words.aboutConditions();
    }

    @Override
    public List<Column<RecordedCondition>> columns(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        ConditionMessages named = recipient.words(ConditionMessages.class);
        return List.of(
                Column.of("kind", words.kind(), one -> recipient.code(one.kind(), named.kind(one.kind()))),
                Column.of(
                        "condition",
                        words.condition(),
                        one -> recipient.named(one.code(), vocabulary(one).name(one.code()))),
                Column.of("since", words.since(), one -> Cell.of(one.since())),
                Column.of("lastDay", words.lastDay(), one -> Cell.of(one.lastDay())),
                Column.of(
                        "takenBack",
                        words.takenBack(),
                        one -> recipient.yesNo(
                                one.lastDay() != null && one.lastDay().isBefore(one.since()))),
                Column.forStaff("recordedAt", words.recordedAt(), one -> recipient.moment(one.recordedAt())),
                Column.forStaff("recordedBy", words.recordedBy(), one -> Cell.of(one.recordedByName())));
    }

    private Vocabulary vocabulary(RecordedCondition one) {
        return one.kind() == RecordedCondition.Kind.DEVICE ? library.devices() : library.conditions();
    }

    @Override
    public void each(Extract extract, Consumer<RecordedCondition> row) {
        conditions.of(extract.child().id()).forEach(row);
    }
}
