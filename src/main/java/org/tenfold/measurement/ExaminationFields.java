package org.tenfold.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.web.Choice;

/** Makes the row of a form in which a measure is typed or chosen. */
@RequestScoped
class ExaminationFields {

    @Inject
    MeasurementWords words;

    /** @param reader what was found when the form was read; null for a form that is shown the first time */
    ExaminationSheet.Row row(MeasureLine line, TypedExamination typed, ValueReader reader) {
        MeasureTerm term = line.term();
        List<Side> sides = term.sides() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.NONE);
        return new ExaminationSheet.Row(
                term,
                line.title(),
                hint(line),
                term.isNumber() ? words.text(term.unit()) : null,
                sides.stream().map(side -> field(term, side, typed, reader)).toList());
    }

    private ExaminationSheet.Field field(MeasureTerm term, Side side, TypedExamination typed, ValueReader reader) {
        String name = TypedExamination.field(term, side);
        String value = typed.of(name);
        boolean doubted = reader != null && reader.doubts(name);
        return new ExaminationSheet.Field(
                name,
                side,
                value,
                choices(term),
                doubted ? words.messages().sure(words.typed(term, value)) : null,
                doubted && value.equals(typed.sure(name)));
    }

    /** The one field of a correction. */
    ExaminationSheet.Row correction(MeasureTerm term, Side side, CorrectionForm form, ValueReader reader) {
        String typed = form.typedValue();
        boolean doubted = reader != null && reader.doubts(CorrectionForm.VALUE);
        ExaminationSheet.Field field = new ExaminationSheet.Field(
                CorrectionForm.VALUE,
                side,
                typed,
                choices(term),
                doubted ? words.messages().sure(words.typed(term, typed)) : null,
                doubted && form.isSure());
        return new ExaminationSheet.Row(
                term,
                words.messages().value(),
                term.isScale() ? words.range(term, term.range()) : null,
                term.isNumber() ? words.text(term.unit()) : null,
                List.of(field));
    }

    private List<Choice> choices(MeasureTerm term) {
        return switch (term.kind()) {
            case NUMBER, MILESTONE -> List.of();
            case YES_NO ->
                List.of(
                        Choice.of("0", words.value(term, BigDecimal.ZERO)),
                        Choice.of("1", words.value(term, BigDecimal.ONE)));
            case SCALE ->
                IntStream.rangeClosed(0, term.range().max().intValue())
                        .mapToObj(String::valueOf)
                        .map(step -> Choice.of(step, step(term, step)))
                        .toList();
            case CHOICE ->
                IntStream.range(0, term.options().size())
                        .mapToObj(place -> Choice.of(
                                String.valueOf(place),
                                words.text(term.options().get(place).name())))
                        .toList();
        };
    }

    private String step(MeasureTerm term, String step) {
        return term.option(new BigDecimal(step))
                .map(option -> step + " – " + words.text(option.name()))
                .orElse(step);
    }

    private String hint(MeasureLine line) {
        List<String> parts = new ArrayList<>();
        if (line.term().note() != null) {
            parts.add(words.text(line.term().note()));
        }
        if (line.term().isScale()) {
            parts.add(words.range(line.term(), line.term().range()) + ".");
        }
        if (!line.newest().isEmpty() && !line.term().isMilestone()) {
            String values = String.join(
                    " / ", line.newest().stream().map(ShownValue::text).toList());
            parts.add(words.messages()
                    .last(values, words.day(line.newest().get(0).measurement().takenOn())));
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }
}
