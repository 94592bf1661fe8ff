package org.tenfold.library;

import java.util.List;

/**
 * What can be wrong with a protocol. A file is told of it in English, with what the fault concerns put in; the editor
 * tells it in the reader's language, see {@link ProblemMessages}.
 */
enum Fault {
    MISSING("'%s' is missing"),
    UNKNOWN_FIELD("the format has no '%s' here"),
    NO_CHOICE("'%s' is none of %s"),
    MISWRITTEN("'%s' is not written as the format asks"),
    NOT_A_TEXT("is no text"),
    NOT_A_NUMBER("is no number"),
    NOT_A_WHOLE_NUMBER("is no whole number"),
    NOT_YES_OR_NO("is neither true nor false"),
    NOT_A_LIST("is no list"),
    NO_FIELDS("has no fields of its own"),
    EMPTY("is empty"),
    TOO_FEW("has fewer than %s entries"),
    TOO_MANY("has more than %s entries"),
    TWICE_IN_LIST("holds the same twice"),
    TOO_SMALL("is below %s"),
    TOO_LONG("has more than %s letters"),
    BELOW_OR_FROM("an age is either below or from"),
    NUMBER_OR_OPTIONS("a setting is a number with its range, or options, and has a default"),
    AGAINST_THE_FORMAT("%s"),

    ID_TWICE("this id stands twice in the protocol and its blocks"),
    CITES_NOTHING("cites nothing, and is not marked as the clinic's"),
    NO_STATEMENT("there is no statement '%s'"),
    NO_POSITION("there is no position '%s'"),
    NO_TECHNIQUE("there is no technique '%s'"),
    NO_ZONE("there is no zone '%s'"),
    NO_CONDITION("there is no condition '%s'"),
    NO_DEVICE("there is no device '%s'"),
    NO_MEASURE("there is no measure '%s'"),
    NO_QUALIFICATION("there is no qualification '%s'"),
    NO_PROTOCOL("there is no protocol '%s'"),
    NO_QUESTION("there is no question '%s'"),
    NO_SETTING("no setting is called '%s'"),
    NO_READING("'%s' is no reading of '%s'"),
    QUESTION_AT_ANOTHER_MOMENT("the question '%s' is asked at another moment"),
    NO_ANSWER("'%s' is no answer to the question '%s'"),
    OPTIONS_OF_A_CHOICE("a choice has options, and nothing else has"),
    USUAL_IS_NO_OPTION("the usual answer '%s' is no option"),
    EFFECT_AT_ANOTHER_MOMENT("'%s' is no effect at this moment"),
    OVERRIDE_DOES_NOT_FIT("a warning can be overridden with a reason; postponing and referring never"),
    DEFAULT_BEYOND_LIMIT("the default '%s' does not lie within the hard limit"),
    ANOTHER_SETTING("has another setting in '%s' than in '%s'"),
    FORBIDDEN_BY("does what '%s' forbids"),
    OFFERED_NOWHERE("'%s' is offered nowhere"),
    NOT_ONE_DEFAULT("a protocol that is assigned has exactly one default variant"),
    UNREADABLE("cannot be read: %s"),

    /** What only a file can have wrong; no editor shows it. */
    OF_A_FILE("%s");

    private final String english;

    Fault(String english) {
        this.english = english;
    }

    String inAFile(List<String> arguments) {
        return String.format(english, arguments.toArray());
    }
}
