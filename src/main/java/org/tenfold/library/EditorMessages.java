package org.tenfold.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the editor of protocols: what the words of the files mean to a person. */
@MessageBundle("editor")
public interface EditorMessages {

    @Message("{#when name}{#is 'id'}Name in addresses{#is 'text'}Text{#is 'title'}Title{#is 'summary'}Summary"
            + "{#is 'tone'}Tone{#is 'cites'}Statements that it carries{#is 'reading'}Whose word it is{#is 'at'"
            + "}When it is asked{#is 'when'}Condition{#is 'then'}What follows{#is 'override'}Who may set it as"
            + "ide{#is 'advice'}Advice{#is 'kind'}Kind of answer{#is 'ask'}Question{#is 'unit'}Unit{#is 'min'}"
            + "Lowest{#is 'max'}Highest{#is 'step'}Step{#is 'usual'}Usual answer{#is 'required'}“All as usual”"
            + " does not answer it{#is 'options'}Answers to choose from{#is 'for'}For{#is 'plan'}What of the p"
            + "lan it sets{#is 'from'}From{#is 'to'}To{#is 'to-whom'}To whom{#is 'default'}Default{#is 'time-o"
            + "f-day'}Time of day{#is 'offered'}Offered for courses{#is 'withheld'}Why it is not offered{#is '"
            + "from-age'}From the age of{#is 'to-age'}To the age of{#is 'until-age'}Forbidden until the age of"
            + "{#is 'position'}Position{#is 'techniques'}Techniques{#is 'zones'}Zones{#is 'minutes'}Minutes{#i"
            + "s 'seconds'}Seconds{#is 'repetitions'}Repetitions{#is 'per-day'}Times a day{#is 'pressure'}Pres"
            + "sure{#is 'tempo'}Tempo{#is 'caution'}Caution{#is 'optional'}May be left out{#is 'assistant'}A s"
            + "econd adult is needed{#is 'stop-at'}When to stop{#is 'after-training'}Only after the parent was"
            + " taught{#is 'measure'}Measure{#is 'taken'}When it is measured{#is 'urgent'}Urgent{#is 'topic'}W"
            + "hat they disagree about{#is 'sides'}What each side says{#is 'in-force'}Reading in force{#is 'li"
            + "mit'}What no clinic may cross{#is 'setting'}What the clinic may set{#is 'assignable'}Courses ca"
            + "n be assigned from it{#is 'draft'}What is missing (empty when it is complete){#is 'purpose'}Pur"
            + "pose{#is 'audience'}For whom{#is 'performed-by'}Who performs{#is 'follows-one-side'}Left and ri"
            + "ght may differ{#is 'asked-at-home'}What the family says at home answers it, too{#is 'within-hours'}Hours "
            + "after a vaccination in which it holds{#else}{name}{/when}")
    String field(String name);

    @Message("{#when part}{#is 'en'}English{#is 'ru'}Russian{#is 'from'}from{#is 'to'}to{#is 'per'}counted pe"
            + "r{#else}{part}{/when}")
    String part(String part);

    @Message("{field}, {part}")
    String withPart(String field, String part);

    @Message("{#when code}{#is 'source'}the sources’ words{#is 'inferred'}inferred from the sources{#is 'clin"
            + "ic'}the clinic’s own word{#is 'assignment'}when a course is assigned{#is 'check'}before every s"
            + "ession{#is 'block'}blocks the course{#is 'warn'}warns{#is 'postpone'}postpones the session{#is "
            + "'refer'}refers to the doctor{#is 'escalate'}tells the doctor{#is 'never'}nobody{#is 'reason'}a "
            + "doctor, with a reason{#is 'yes-no'}yes or no{#is 'number'}a number{#is 'choice'}one of several{"
            + "#is 'date'}a date{#is 'text'}words{#is 'sessions-per-course'}sessions in a course{#is 'sessions"
            + "-per-day'}sessions a day{#is 'days-between-sessions'}days between sessions{#is 'courses'}course"
            + "s{#is 'interval-between-courses'}days between courses{#is 'session-minutes'}minutes of a sessio"
            + "n{#is 'massage-minutes-per-day'}minutes of massage a day{#is 'warm-up-minutes'}minutes of warmi"
            + "ng up{#is 'home-rounds-per-day'}rounds at home a day{#is 'time-of-day'}time of day{#is 'courses"
            + "-per-year'}courses a year{#is 'minutes-first-sessions'}minutes of the first sessions{#is 'home-"
            + "minutes-per-day'}minutes at home a day{#is 'sessions-per-week'}sessions a week{#is 'minutes-res"
            + "t-after'}minutes of rest afterwards{#is 'hours-between-sessions'}hours between sessions{#is 'co"
            + "urse-days'}days of a course{#is 'morning'}morning{#is 'evening'}evening{#is 'light'}light{#is '"
            + "moderate'}moderate{#is 'deep'}deep{#is 'slow'}slow{#is 'medium'}medium{#is 'fast'}fast{#is 'sto"
            + "p'}ends the session{#is 'pause'}pauses the session{#is 'at-start'}at the start of the course{#i"
            + "s 'each-session'}at each session{#is 'at-end'}at the end of the course{#is 'start-and-end'}at t"
            + "he start and at the end{#is 'at-home'}at home{#is 'plain'}plain{#is 'warning'}shown as a warnin"
            + "g{#is 'doctor'}doctor{#is 'masseur'}masseur{#is 'parent'}parent{#is 'therapeutic'}therapeutic m"
            + "assage{#is 'general-strengthening'}general strengthening{#is 'gymnastics'}therapeutic gymnastic"
            + "s{#is 'knowledge'}knowledge{#is 'infant'}infants{#is 'child'}children{#is 'adult'}adults{#is 's"
            + "ide'}side{#is 'leg'}leg{#is 'true'}yes{#is 'false'}no{#is 'temperature'}temperature{#is 'illness'}illn"
            + "ess{#is 'skin'}skin{#is 'tummy'}tummy{#is 'meal'}last meal{#is 'sleep'}sleep{#is 'mood'}mood{#i"
            + "s 'vaccination'}vaccination{#else}{code}{/when}")
    String code(String code);

    @Message("nothing")
    String nothing();

    @Message("None of these")
    String none();

    @Message("Small letters, digits and hyphens; it stands once in the protocol.")
    String idHint();

    @Message("Numbers of statements with spaces between, for example S0-003 S0-019. Only the clinic’s own wor"
            + "d may carry none.")
    String citesHint();

    @Message("For example 45 days, 6 months.")
    String spanHint();

    @Message("In the words of the library’s files; samples stand below.")
    String yamlHint();

    @Message("How it is written")
    String samples();

    @Message("One of these. Letters, digits and signs as here; spaces count.")
    String samplesLead();

    @Message("Please use small letters, digits and hyphens only.")
    String wrongId();

    @Message("This name is taken. Please choose another one.")
    String takenSlug();

    @Message("Please write a number and days, weeks, months or years, for example 45 days.")
    String wrongSpan();

    @Message("“{id}” is no number of a statement, such as S0-003.")
    String wrongCites(String id);

    @Message("Please give a number.")
    String wrongNumber();

    @Message("This is not written in the words of the files. Look at the samples below.")
    String noYaml();

    @Message("Line {line} cannot be read. Look at its brackets, quotes and colons, and at the spaces before it.")
    String wrongYaml(int line);

    @Message("Please fill in: {field}.")
    String required(String field);
}
