package org.tenfold.library;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.tenfold.shared.text.Language;

/** Tells what is wrong with a working copy in the language of whoever edits it. */
final class TellingProblems {

    private final Language language;
    private final Vocabularies vocabularies;
    private final ProblemMessages words;
    private final EditorMessages editor;

    TellingProblems(Language language, Vocabularies vocabularies) {
        this.language = language;
        this.vocabularies = vocabularies;
        this.words = MessageBundles.get(ProblemMessages.class, Localized.Literal.of(language.code()));
        this.editor = MessageBundles.get(EditorMessages.class, Localized.Literal.of(language.code()));
    }

    /** @param draft in which the problem is; it knows the names of the items */
    String tell(Problem problem, DraftBody draft) {
        String what = what(problem, draft);
        String within = problem.place().within();
        return within == null ? what : words.within(steps(within), what);
    }

    /** The way to a part of a field; people count from one. */
    private static String steps(String within) {
        return Arrays.stream(within.split("\\."))
                .map(step -> step.matches("\\d+") ? String.valueOf(Integer.parseInt(step) + 1) : step)
                .collect(Collectors.joining(" › "));
    }

    private String what(Problem problem, DraftBody draft) {
        String first = problem.arguments().isEmpty() ? "" : problem.arguments().get(0);
        String second =
                problem.arguments().size() < 2 ? "" : problem.arguments().get(1);
        return switch (problem.fault()) {
            case MISSING -> missing(problem.place(), first);
            case UNKNOWN_FIELD -> words.unknownField(first);
            case NO_CHOICE -> words.noChoice(first, second);
            case MISWRITTEN -> words.miswritten(first);
            case NOT_A_TEXT -> words.notAText();
            case NOT_A_NUMBER -> words.notANumber();
            case NOT_A_WHOLE_NUMBER -> words.notAWholeNumber();
            case NOT_YES_OR_NO -> words.notYesOrNo();
            case NOT_A_LIST -> words.notAList();
            case NO_FIELDS -> words.noFields();
            case EMPTY -> words.empty();
            case TOO_FEW -> words.tooFew(first);
            case TOO_MANY -> words.tooMany(first);
            case TWICE_IN_LIST -> words.twiceInList();
            case TOO_SMALL -> words.tooSmall(first);
            case TOO_LONG -> words.tooLong(first);
            case BELOW_OR_FROM -> words.belowOrFrom();
            case NUMBER_OR_OPTIONS -> words.numberOrOptions();
            case AGAINST_THE_FORMAT, OF_A_FILE -> words.againstTheFormat();
            case ID_TWICE -> words.idTwice();
            case CITES_NOTHING -> words.citesNothing();
            case NO_STATEMENT -> words.noStatement(first);
            case NO_POSITION -> words.noPosition(first);
            case NO_TECHNIQUE -> words.noTechnique(first);
            case NO_ZONE -> words.noZone(first);
            case NO_CONDITION -> words.noCondition(first);
            case NO_DEVICE -> words.noDevice(first);
            case NO_MEASURE -> words.noMeasure(first);
            case NO_QUALIFICATION -> words.noQualification(first);
            case NO_PROTOCOL -> words.noProtocol(first);
            case NO_QUESTION -> words.noQuestion(first);
            case NO_SETTING -> words.noSetting(first);
            case NO_READING -> words.noReading(first, second);
            case QUESTION_AT_ANOTHER_MOMENT -> words.questionAtAnotherMoment(name(first, draft));
            case NO_ANSWER -> words.noAnswer(first, name(second, draft));
            case OPTIONS_OF_A_CHOICE -> words.optionsOfAChoice();
            case USUAL_IS_NO_OPTION -> words.usualIsNoOption(first);
            case EFFECT_AT_ANOTHER_MOMENT -> words.effectAtAnotherMoment(editor.code(first));
            case OVERRIDE_DOES_NOT_FIT -> words.overrideDoesNotFit();
            case DEFAULT_BEYOND_LIMIT -> words.defaultBeyondLimit(first);
            case ANOTHER_SETTING -> words.anotherSetting(first);
            case FORBIDDEN_BY -> words.forbiddenBy(name(first, draft));
            case OFFERED_NOWHERE -> words.offeredNowhere(technique(first));
            case NOT_ONE_DEFAULT -> words.notOneDefault();
            case UNREADABLE -> words.unreadable();
        };
    }

    /** A field of the form by its label; a part of what is written in the words of the files by its word. */
    private String missing(Place place, String property) {
        if (place.within() != null) {
            return words.missingWord(property);
        }
        if (!place.fieldName().equals(property)) {
            String whole = editor.field(place.fieldName());
            String part = editor.part(property);
            return part.equals(property) && !"en".equals(property) && !"ru".equals(property)
                    ? words.missingWord(property)
                    : words.missing(editor.withPart(whole, part));
        }
        return words.missing(editor.field(property));
    }

    private String name(String item, DraftBody draft) {
        return draft.items()
                .filter(known -> known.id().equals(item))
                .findFirst()
                .map(known -> known.name().in(language))
                .orElse(item);
    }

    private String technique(String code) {
        return vocabularies.techniques().name(code).in(language);
    }
}
