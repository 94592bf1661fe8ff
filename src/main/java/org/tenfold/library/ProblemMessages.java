package org.tenfold.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be wrong with a protocol, as the editor tells it; {@link Fault} tells the same to a file. */
@MessageBundle("problem")
public interface ProblemMessages {

    @Message("{place}: {what}")
    String within(String place, String what);

    @Message("Please fill in: {field}.")
    String missing(String field);

    @Message("“{name}” is missing.")
    String missingWord(String name);

    @Message("“{name}” is no word that is known here. Look at the samples below.")
    String unknownField(String name);

    @Message("“{written}” is none of the answers: {choices}.")
    String noChoice(String written, String choices);

    @Message("“{written}” is not written as it is asked for here. Look at the samples below.")
    String miswritten(String written);

    @Message("There should be words here.")
    String notAText();

    @Message("There should be a number here.")
    String notANumber();

    @Message("There should be a whole number here.")
    String notAWholeNumber();

    @Message("There should be true or false here.")
    String notYesOrNo();

    @Message("There should be a list here, in square brackets or with a hyphen before each line.")
    String notAList();

    @Message("There should be words with a colon and what they say. Look at the samples below.")
    String noFields();

    @Message("Nothing is given here.")
    String empty();

    @Message("There should be at least {n}.")
    String tooFew(String n);

    @Message("There should be no more than {n} here. Several conditions stand below “all” or “any”.")
    String tooMany(String n);

    @Message("The same is given twice.")
    String twiceInList();

    @Message("The number is too small: it begins at {least}.")
    String tooSmall(String least);

    @Message("Please keep it below {most} letters.")
    String tooLong(String most);

    @Message("An age is either below something or from something on.")
    String belowOrFrom();

    @Message(
            "Give either a number with unit, from, to, step and default, or options with a default. Look at the samples below.")
    String numberOrOptions();

    @Message("This is not written in the words of the files. Look at the samples below.")
    String againstTheFormat();

    @Message("Another item of the protocol has this name in addresses. Please choose another one.")
    String idTwice();

    @Message("Please name the statements that it carries, or mark it as the clinic’s own word.")
    String citesNothing();

    @Message("There is no statement {id} in the sources.")
    String noStatement(String id);

    @Message("The vocabulary knows no position “{code}”.")
    String noPosition(String code);

    @Message("The vocabulary knows no technique “{code}”.")
    String noTechnique(String code);

    @Message("The vocabulary knows no zone “{code}”.")
    String noZone(String code);

    @Message("The vocabulary knows no condition of a child “{code}”.")
    String noCondition(String code);

    @Message("The vocabulary knows no device “{code}”.")
    String noDevice(String code);

    @Message("The vocabulary knows no measure “{code}”.")
    String noMeasure(String code);

    @Message("The vocabulary knows no qualification “{code}”.")
    String noQualification(String code);

    @Message(
            "The library has no protocol “{slug}”. A rule names a protocol as it is shipped; copies of it count with it.")
    String noProtocol(String slug);

    @Message("The protocol asks no question “{id}”.")
    String noQuestion(String id);

    @Message("The protocol has no topic {id} whose reading the clinic may set.")
    String noSetting(String id);

    @Message("“{reading}” is no reading of topic {topic}.")
    String noReading(String reading, String topic);

    @Message("The question “{question}” is asked at another moment than this rule.")
    String questionAtAnotherMoment(String question);

    @Message("“{answer}” is no answer to the question “{question}”.")
    String noAnswer(String answer, String question);

    @Message("Answers to choose from belong to the kind “one of several”, and only to it.")
    String optionsOfAChoice();

    @Message("The usual answer “{usual}” is not among the answers to choose from.")
    String usualIsNoOption(String usual);

    @Message(
            "“{effect}” cannot follow at this moment: a course is blocked or warned of, a session postponed, referred or warned of; a doctor can always be told.")
    String effectAtAnotherMoment(String effect);

    @Message(
            "A doctor sets a warning aside with a reason; what postpones, refers or tells the doctor is set aside by nobody.")
    String overrideDoesNotFit();

    @Message("The default “{value}” lies outside what is allowed here.")
    String defaultBeyondLimit(String value);

    @Message(
            "The same topic may be set otherwise in “{other}”. A clinic chooses one reading for all protocols, so this must stay the same.")
    String anotherSetting(String other);

    @Message("It does what is never done: “{forbidden}”")
    String forbiddenBy(String forbidden);

    @Message("“{technique}” is a technique that is never offered to children.")
    String offeredNowhere(String technique);

    @Message("Courses are assigned from this protocol: exactly one way to carry it out has to be the default.")
    String notOneDefault();

    @Message("With this the protocol can no longer be read. Look at ages, hours and numbers.")
    String unreadable();
}
