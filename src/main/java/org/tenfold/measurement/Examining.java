package org.tenfold.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.web.FormErrors;

/** Offers the form of an examination to whoever examines, and reads it. */
@RequestScoped
class Examining {

    private static final int LONGEST_REMARK = 400;

    @Inject
    MeasurementBoards boards;

    @Inject
    ExaminationFields fields;

    @Inject
    WhatIsFollowed followed;

    @Inject
    WhoMeasures who;

    @Inject
    MeasurementWords words;

    /** First what the courses ask for, then what is common, then milestones not yet seen and everything else, folded up. */
    ExaminationSheet sheet(Child child, Account by, LocalDate today, TypedExamination typed, ValueReader reader) {
        List<WhatIsFollowed.InACourse> open = followed.inOpenCoursesOf(child.id());
        List<Measurement> newest = boards.newest(child, today);
        Set<MeasureTerm> left = new LinkedHashSet<>(who.recordedBy(by.role()));
        List<ExaminationSheet.Group> groups = new ArrayList<>();
        for (WhatIsFollowed.InACourse one : open) {
            List<MeasureTerm> asked = WhatIsFollowed.terms(List.of(one))
                    .filter(not(MeasureTerm::isMilestone))
                    .toList();
            String heading = words.messages().askedBy(words.text(one.protocol().title()));
            groups.add(group(
                    child,
                    "course-" + one.course().id(),
                    heading,
                    null,
                    false,
                    taken(asked, left),
                    newest,
                    typed,
                    reader));
        }
        groups.add(group(
                child,
                "common",
                words.messages().common(),
                null,
                false,
                taken(followed.commonBesides(open), left),
                newest,
                typed,
                reader));
        List<MeasureTerm> milestones = taken(
                List.copyOf(left).stream().filter(MeasureTerm::isMilestone).toList(), left);
        List<MeasureTerm> unseen = milestones.stream()
                .filter(term -> newest.stream().noneMatch(one -> one.measure().equals(term.code())))
                .toList();
        groups.add(group(
                child,
                "milestones",
                words.messages().milestones(),
                words.messages().milestonesHint(),
                true,
                unseen,
                newest,
                typed,
                reader));
        groups.add(group(child, "more", words.messages().more(), null, true, List.copyOf(left), newest, typed, reader));
        return new ExaminationSheet(
                child,
                typed,
                groups.stream().filter(one -> !one.rows().isEmpty()).toList());
    }

    private static <T> Predicate<T> not(Predicate<T> that) {
        return that.negate();
    }

    /** Those of the wanted that are left, which are left no longer. */
    private static List<MeasureTerm> taken(List<MeasureTerm> wanted, Set<MeasureTerm> left) {
        return wanted.stream().filter(left::remove).toList();
    }

    private ExaminationSheet.Group group(
            Child child,
            String code,
            String heading,
            String hint,
            boolean folded,
            List<MeasureTerm> terms,
            List<Measurement> newest,
            TypedExamination typed,
            ValueReader reader) {
        return new ExaminationSheet.Group(
                code,
                heading,
                hint,
                folded,
                terms.stream()
                        .map(term -> fields.row(boards.line(child, term, List.of(), newest), typed, reader))
                        .toList());
    }

    /** What was found; to be used only when no errors were. */
    List<Observation> read(Account by, TypedExamination typed, ValueReader reader, FormErrors errors) {
        LocalDate day = reader.day(TypedExamination.DAY, typed.day());
        String remark = errors.optionalText(TypedExamination.REMARK, typed.remark(), LONGEST_REMARK);
        List<Observation> found = new ArrayList<>();
        boolean any = false;
        for (MeasureTerm term : who.recordedBy(by.role())) {
            for (Side side : Side.values()) {
                String field = TypedExamination.field(term, side);
                String value = term.sides() == (side != Side.NONE) ? typed.of(field) : "";
                if (!value.isEmpty()) {
                    any = true;
                    found.add(observation(term, side, value, typed, day, remark, reader));
                }
            }
        }
        if (!any) {
            errors.add(TypedExamination.DAY, words.messages().nothingTyped());
        }
        return found;
    }

    private static Observation observation(
            MeasureTerm term,
            Side side,
            String value,
            TypedExamination typed,
            LocalDate day,
            String remark,
            ValueReader reader) {
        String field = TypedExamination.field(term, side);
        String sure = typed.sure(field);
        if (term.isMilestone()) {
            return new Observation(term.code(), side, null, reader.day(field, value), remark);
        }
        BigDecimal read = term.code().equals(GrafType.MEASURE)
                ? reader.grafType(term, field, value, sure, alpha(typed, side), day)
                : reader.value(term, field, value, sure, day);
        return new Observation(term.code(), side, read, day, remark);
    }

    /** The angle of the same side, as it was typed beside the type; null where it was not. */
    private static BigDecimal alpha(TypedExamination typed, Side side) {
        return ValueReader.numberOrNull(typed.of(TypedExamination.field(GrafType.ALPHA, side)));
    }
}
