package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.tenfold.child.ChildMessages;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Guardianships;
import org.tenfold.relative.RelativeMessages;

/** Who of the family sees the record, and who helps; the staff also finds who once did. */
@ApplicationScoped
class FamilyTable implements RecordTable<Guardianship> {

    @Inject
    Guardianships guardianships;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "family";
    }

    @Override
    public String explained(ExportMessages words) {
        return words.aboutFamily();
    }

    @Override
    public List<Column<Guardianship>> columns(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        ChildMessages named = recipient.words(ChildMessages.class);
        return List.of(
                Column.of("name", named.name(), one -> Cell.of(one.guardian().name())),
                Column.of("relation", words.relation(), one -> relation(one, recipient)),
                Column.of("reach", words.reach(), one -> recipient.code(one.reach(), named.reach(one.reach()))),
                Column.of("from", words.from(), one -> Cell.of(one.from())),
                Column.of("until", words.until(), one -> Cell.of(one.until())),
                Column.forStaff("lentBy", words.lentBy(), one -> Cell.of(one.givenByName())));
    }

    private static Cell relation(Guardianship one, Recipient recipient) {
        return one.reach().isOfGuardian()
                ? new Cell("guardian", recipient.words(ColumnMessages.class).guardian())
                : recipient.code(
                        one.relation(), recipient.words(RelativeMessages.class).relation(one.relation()));
    }

    @Override
    public void each(Extract extract, Consumer<Guardianship> row) {
        guardianships.of(extract.child().id()).stream()
                .filter(one -> extract.recipient().isStaff() || one.isCurrentOn(extract.madeOn()))
                .forEach(row);
    }
}
