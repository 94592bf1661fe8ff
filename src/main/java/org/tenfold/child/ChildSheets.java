package org.tenfold.child;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.library.Library;

/** Gathers what the page of a child shows to whoever is signed in. */
@RequestScoped
class ChildSheets {

    @Inject
    RecordedConditions conditions;

    @Inject
    OwnGuardianships own;

    @Inject
    GuardianshipsOfAChild ofTheChild;

    @Inject
    TeamOfAChild team;

    @Inject
    Library library;

    @Inject
    @All
    List<ChildSection> sections;

    @Inject
    SignedIn signedIn;

    ChildSheet of(Child child, LocalDate today) {
        boolean keeper = signedIn.role() == Role.DOCTOR;
        List<RecordedCondition> recorded = conditions.of(child.id());
        return new ChildSheet(
                child,
                child.ageOn(today),
                child.correctedAgeOn(today),
                keeper,
                lines(recorded, condition -> condition.isCurrentOn(today)),
                lines(recorded, condition -> condition.isOverOn(today)),
                guardians(child, today, keeper),
                team.treating(child),
                siblings(),
                rendered(child, section -> section.order() < 0),
                rendered(child, section -> section.order() >= 0));
    }

    private List<ConditionLine> lines(List<RecordedCondition> recorded, Predicate<RecordedCondition> which) {
        return recorded.stream()
                .filter(which)
                .map(condition -> ConditionLine.of(condition, library))
                .toList();
    }

    private List<ChildSheet.GuardianLine> guardians(Child child, LocalDate today, boolean withEarlier) {
        return ofTheChild.of(child.id()).stream()
                .filter(one -> one.reach().isOfGuardian())
                .map(one -> new ChildSheet.GuardianLine(
                        one,
                        one.isOverOn(today),
                        one.until() != null && one.until().isBefore(one.from())))
                .filter(line -> withEarlier || !line.over())
                .sorted(Comparator.comparing(ChildSheet.GuardianLine::over))
                .toList();
    }

    /** All children whose records a parent sees; nobody else is shown the way from one to the other. */
    private List<Child> siblings() {
        return signedIn.role() != Role.PARENT ? List.of() : own.children(Sight.RECORD);
    }

    private List<String> rendered(Child child, Predicate<ChildSection> which) {
        return sections.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(ChildSection::order))
                .map(section -> section.render(child, signedIn.person()))
                .filter(html -> !html.isBlank())
                .toList();
    }
}
