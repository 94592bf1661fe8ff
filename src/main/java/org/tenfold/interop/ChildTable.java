package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.tenfold.child.Child;
import org.tenfold.child.ChildMessages;

/** Who the child is. */
@ApplicationScoped
class ChildTable implements RecordTable<Child> {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "child";
    }

    @Override
    public String explained(ExportMessages words) {
        return words.aboutChild();
    }

    @Override
    public boolean isSingle() {
        return true;
    }

    @Override
    public List<Column<Child>> columns(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        ChildMessages named = recipient.words(ChildMessages.class);
        return List.of(
                Column.of("recordNumber", named.recordNumber(), child -> Cell.of(child.recordNumber())),
                Column.of("givenName", named.givenName(), child -> Cell.of(child.givenName())),
                Column.of("familyName", named.familyName(), child -> Cell.of(child.familyName())),
                Column.of("birthDate", named.birthDate(), child -> Cell.of(child.birthDate())),
                Column.of("gestationDays", words.gestationDays(), child -> Cell.of(child.gestationalDays())),
                Column.of(
                        "dueDate",
                        words.dueDate(),
                        child -> child.isPreterm() ? Cell.of(child.dueDate()) : Cell.NOTHING),
                Column.of("sex", named.sexLabel(), child -> recipient.code(child.sex(), named.sex(child.sex()))),
                Column.of("id", words.id(), child -> Cell.of(child.id())));
    }

    @Override
    public void each(Extract extract, Consumer<Child> row) {
        row.accept(extract.child());
    }
}
